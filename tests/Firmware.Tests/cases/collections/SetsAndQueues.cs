using System;
using System.Collections.Generic;

namespace Cases.Collections;

/// <summary>HashSet, Queue, Stack.</summary>
public static class SetsAndQueues
{
    public static void Main()
    {
        var set = new HashSet<int> { 1, 2, 3 };
        Console.WriteLine(set.Add(2));
        Console.WriteLine(set.Contains(3));
        set.UnionWith(new List<int> { 5, 6 });
        Console.WriteLine(set.Count);
        set.IntersectWith(new List<int> { 1, 5, 9 });
        Console.WriteLine(set.Count);
        Console.WriteLine(set.Remove(1));
        var queue = new Queue<string>();
        for (var i = 0; i < 10; i++)
        {
            queue.Enqueue("q" + i);
            if (i % 3 == 0)
            {
                Console.WriteLine(queue.Dequeue());
            }
        }

        foreach (var item in queue)
        {
            Console.WriteLine(item);
        }

        Console.WriteLine(queue.Peek());
        var stack = new Stack<long>();
        for (var i = 0; i < 20; i++)
        {
            stack.Push(i);
        }

        Console.WriteLine(stack.Pop());
        Console.WriteLine(stack.Peek());
        Console.WriteLine(stack.Count);
        foreach (var item in stack)
        {
            Console.Write(item);
        }

        Console.WriteLine();
    }
}
