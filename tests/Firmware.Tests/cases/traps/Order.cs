// il2mcu: --null-checks trap --division-checks trap
using System;
using System.Runtime.CompilerServices;

namespace Cases.Traps;

/// <summary>What was written before the trap is there, what comes after it is not.</summary>
public static class Order
{
    private sealed class Node
    {
        public int Value;
        public Node Next;
    }

    private static int s_step;
    private static int s_other;
    private static readonly int[] s_log = new int[4];

    public static void Main()
    {
        Run(Statics, null);
        Run(Elements, null);
        Run(Loop, new Node { Value = 1, Next = new Node { Value = 2 } });
        Run(TwoChecks, new Node());
        Run(Value, null);
        Divide(7, 0);
        Divide(7, 2);
    }

    private static void Run(Action<Node> action, Node node)
    {
        s_step = 0;
        s_other = 0;
        s_log[0] = 0;
        try
        {
            action(node);
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("null");
        }

        Console.WriteLine(s_step);
        Console.WriteLine(s_other);
        Console.WriteLine(s_log[0]);
    }

    private static void Statics(Node node)
    {
        s_step = 1;
        s_other = node.Value;
        s_step = 2;
    }

    private static void Elements(Node node)
    {
        s_log[0] = 5;
        node.Value = 1;
        s_log[0] = 6;
    }

    private static void Loop(Node node)
    {
        while (true)
        {
            s_step++;
            s_other += node.Value;
            node = node.Next;
        }
    }

    private static void TwoChecks(Node node)
    {
        s_step = 3;
        node.Value = node.Next.Value + Side();
        s_step = 4;
    }

    private static void Value(Node node)
    {
        node.Value = Side();
        s_step = 9;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Side()
    {
        s_other = 77;
        return 1;
    }

    private static void Divide(int left, int right)
    {
        s_step = 0;
        try
        {
            Quotient(left, right);
        }
        catch (DivideByZeroException)
        {
            Console.WriteLine("divisor");
        }

        Console.WriteLine(s_step);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Quotient(int left, int right)
    {
        s_step = 1;
        s_other = left / right;
        s_step = 2;
    }
}
