using System;

namespace Cases.Throworder;

/// <summary>Assignments to elements, fields and compound ones: which part throws first.</summary>
public static class Assignments
{
    private sealed class Node
    {
        public int Value;
        public int[] Items;
        public Node Next;
    }

    private static Node Get(Node node, string name)
    {
        Console.WriteLine("get " + name);
        return node;
    }

    private static int Value(int x, bool fails = false)
    {
        Console.WriteLine(x);
        return fails ? throw new InvalidOperationException() : x;
    }

    public static void Main()
    {
        for (var i = 0; i < 9; i++)
        {
            var node = new Node { Items = new int[2] };
            try
            {
                Run(node, i);
            }
            catch (NullReferenceException)
            {
                Console.WriteLine("null");
            }
            catch (IndexOutOfRangeException)
            {
                Console.WriteLine("index");
            }
            catch (InvalidOperationException)
            {
                Console.WriteLine("value");
            }

            Console.WriteLine(node.Value + node.Items[0] + node.Items[1]);
        }
    }

    private static void Run(Node node, int way)
    {
        switch (way)
        {
            case 0:
                Get(null, "a").Value = Value(1);
                break;
            case 1:
                Get(null, "a").Value = Value(1, true);
                break;
            case 2:
                Get(node, "a").Items[Value(5)] = Value(6);
                break;
            case 3:
                Get(node, "a").Items[Value(5)] = Value(6, true);
                break;
            case 4:
                Get(node, "a").Next.Items[Value(0)] = Value(6);
                break;
            case 5:
                Get(node, "a").Items[Value(0)] += Value(6, true);
                break;
            case 6:
                Get(node, "a").Items[Value(2)] += Value(6);
                break;
            case 7:
                node.Items[0] = node.Items[1] = Value(9);
                break;
            default:
                node.Items[0] = node.Items[Value(1)] = node.Items[Value(3)] = Value(9);
                break;
        }
    }
}
