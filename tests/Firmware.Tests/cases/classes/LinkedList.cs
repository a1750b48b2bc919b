using System;

namespace Cases.Classes;

/// <summary>A singly linked list with insertion, reversal and removal.</summary>
public static class LinkedList
{
    private sealed class Node(int value, Node next)
    {
        public readonly int Value = value;
        public Node Next = next;
    }

    public static void Main()
    {
        Node list = null;
        for (var i = 0; i < 8; i++)
        {
            list = new Node(i * i, list);
        }

        Show(list);
        list = Reverse(list);
        Show(list);
        list = Remove(list, 0);
        list = Remove(list, 16);
        list = Remove(list, 49);
        list = Remove(list, 1000);
        Show(list);
        Console.WriteLine(Sum(list));
    }

    private static Node Reverse(Node list)
    {
        Node result = null;
        while (list != null)
        {
            (list.Next, result, list) = (result, list, list.Next);
        }

        return result;
    }

    private static Node Remove(Node list, int value)
    {
        if (list == null)
        {
            return null;
        }

        if (list.Value == value)
        {
            return list.Next;
        }

        list.Next = Remove(list.Next, value);
        return list;
    }

    private static int Sum(Node list) => list == null ? 0 : list.Value + Sum(list.Next);

    private static void Show(Node list)
    {
        for (; list != null; list = list.Next)
        {
            Console.Write(list.Value);
            Console.Write(list.Next == null ? '\n' : ' ');
        }
    }
}
