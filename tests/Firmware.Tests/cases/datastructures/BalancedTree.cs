using System;
using System.Collections.Generic;

namespace Cases.DataStructures;

/// <summary>A generic AVL tree whose rotations work through references to links.</summary>
public static class BalancedTree
{
    private sealed class Tree<TKey>
        where TKey : IComparable<TKey>
    {
        private Node? _root;

        public int Height => HeightOf(_root);

        public bool Add(TKey key) => Add(ref _root, key);

        public bool Contains(TKey key)
        {
            var node = _root;
            while (node is not null)
            {
                switch (key.CompareTo(node.Key))
                {
                    case < 0:
                        node = node.Left;
                        break;
                    case > 0:
                        node = node.Right;
                        break;
                    default:
                        return true;
                }
            }

            return false;
        }

        public IEnumerable<TKey> InOrder() => InOrder(_root);

        private static bool Add(ref Node? link, TKey key)
        {
            if (link is null)
            {
                link = new Node(key);
                return true;
            }

            var order = key.CompareTo(link.Key);
            if (order == 0 || !Add(ref order < 0 ? ref link.Left : ref link.Right, key))
            {
                return false;
            }

            Balance(ref link);
            return true;
        }

        private static void Balance(ref Node link)
        {
            var lean = HeightOf(link.Left) - HeightOf(link.Right);
            if (lean > 1)
            {
                if (HeightOf(link.Left!.Left) < HeightOf(link.Left.Right))
                {
                    RotateLeft(ref link.Left!);
                }

                RotateRight(ref link);
            }
            else if (lean < -1)
            {
                if (HeightOf(link.Right!.Right) < HeightOf(link.Right.Left))
                {
                    RotateRight(ref link.Right!);
                }

                RotateLeft(ref link);
            }

            Measure(link);
        }

        private static void RotateRight(ref Node link)
        {
            var top = link.Left!;
            (link.Left, top.Right) = (top.Right, link);
            Measure(link);
            link = top;
            Measure(link);
        }

        private static void RotateLeft(ref Node link)
        {
            var top = link.Right!;
            (link.Right, top.Left) = (top.Left, link);
            Measure(link);
            link = top;
            Measure(link);
        }

        private static void Measure(Node node) => node.Height = Math.Max(HeightOf(node.Left), HeightOf(node.Right)) + 1;

        private static int HeightOf(Node? node) => node?.Height ?? 0;

        private static IEnumerable<TKey> InOrder(Node? node)
        {
            if (node is null)
            {
                yield break;
            }

            foreach (var key in InOrder(node.Left))
            {
                yield return key;
            }

            yield return node.Key;
            foreach (var key in InOrder(node.Right))
            {
                yield return key;
            }
        }

        private sealed class Node(TKey key)
        {
            public readonly TKey Key = key;
            public Node? Left;
            public Node? Right;
            public int Height = 1;
        }
    }

    public static void Main()
    {
        var numbers = new Tree<int>();
        for (var i = 0; i < 200; i++)
        {
            numbers.Add(i);
        }

        Console.WriteLine(numbers.Height);
        Console.WriteLine(numbers.Add(77));
        Console.WriteLine(numbers.Contains(199) && !numbers.Contains(200));
        var words = new Tree<string>();
        foreach (var word in "the quick brown fox jumps over the lazy dog".Split(' '))
        {
            Console.Write(words.Add(word) ? '+' : '-');
        }

        Console.WriteLine();
        Console.WriteLine(string.Join(' ', words.InOrder()));
        Console.WriteLine(words.Height);
    }
}
