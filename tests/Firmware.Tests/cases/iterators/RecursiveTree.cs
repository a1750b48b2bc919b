using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>An iterator that yields what it gets from itself, over a tree.</summary>
public static class RecursiveTree
{
    private sealed class Tree
    {
        public int Value;
        public Tree Left, Right;

        public IEnumerable<int> InOrder()
        {
            if (Left != null)
            {
                foreach (var value in Left.InOrder())
                {
                    yield return value;
                }
            }

            yield return Value;
            foreach (var value in Right?.InOrder() ?? [])
            {
                yield return value;
            }
        }

        public void Add(int value)
        {
            ref var child = ref value < Value ? ref Left : ref Right;
            if (child == null)
            {
                child = new Tree { Value = value };
            }
            else
            {
                child.Add(value);
            }
        }
    }

    public static void Main()
    {
        var tree = new Tree { Value = 50 };
        foreach (var value in new[] { 30, 70, 20, 40, 60, 80, 35 })
        {
            tree.Add(value);
        }

        foreach (var value in tree.InOrder())
        {
            Console.Write(value + " ");
        }

        Console.WriteLine("");
    }
}
