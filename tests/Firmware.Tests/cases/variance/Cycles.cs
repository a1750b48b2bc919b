using System;

namespace Cases.Variance;

/// <summary>Types whose variance asks about themselves.</summary>
public static class Cycles
{
    private interface IIn<in T>
    {
    }

    private interface IOut<out T>
    {
        string Name();
    }

    private sealed class Tree : IOut<Tree>
    {
        public string Name() => "tree";
    }

    private sealed class Node<T> : IOut<Node<T>>, IIn<IIn<Node<T>>>
    {
        public string Name() => "node";
    }

    public static void Main()
    {
        object tree = new Tree();
        Console.WriteLine(tree is IOut<object>);
        Console.WriteLine(tree is IOut<IOut<object>>);
        Console.WriteLine(tree is IOut<IOut<IOut<Tree>>>);
        Console.WriteLine(((IOut<IOut<object>>)tree).Name());
        object node = new Node<int>();
        Console.WriteLine(node is IOut<IOut<Node<int>>>);
        Console.WriteLine(node is IIn<Node<int>>);
        Console.WriteLine(node is IOut<Node<string>>);
    }
}
