using System;

namespace Cases.Classes;

/// <summary>A binary search tree with recursive insertion and traversal.</summary>
public static class BinaryTree
{
    private sealed class Tree
    {
        public int Key;
        public int Count = 1;
        public Tree Left, Right;

        public static Tree Insert(Tree tree, int key)
        {
            if (tree is null)
            {
                return new Tree { Key = key };
            }

            if (key == tree.Key)
            {
                tree.Count++;
            }
            else if (key < tree.Key)
            {
                tree.Left = Insert(tree.Left, key);
            }
            else
            {
                tree.Right = Insert(tree.Right, key);
            }

            return tree;
        }

        public int Depth => 1 + Larger(Left?.Depth ?? 0, Right?.Depth ?? 0);

        public void Show()
        {
            Left?.Show();
            Console.Write(Key);
            Console.Write(Count > 1 ? "* " : " ");
            Right?.Show();
        }

        private static int Larger(int a, int b) => a > b ? a : b;
    }

    public static void Main()
    {
        Tree root = null;
        uint random = 12345;
        for (var i = 0; i < 40; i++)
        {
            random = random * 1664525 + 1013904223;
            root = Tree.Insert(root, (int)(random >> 24) % 64);
        }

        root.Show();
        Console.WriteLine();
        Console.WriteLine(root.Left != null ? root.Left.Key : -1);
    }
}
