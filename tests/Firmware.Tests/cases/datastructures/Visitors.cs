using System;

namespace Cases.DataStructures;

/// <summary>Two operations on a syntax tree by double dispatch, over generic virtual methods.</summary>
public static class Visitors
{
    private interface IVisitor<out TResult>
    {
        TResult Number(double value);

        TResult Binary(char sign, Node left, Node right);

        TResult Negation(Node inner);
    }

    private abstract class Node
    {
        public abstract TResult Accept<TResult>(IVisitor<TResult> visitor);

        public static implicit operator Node(double value) => new Number(value);

        public static Node operator +(Node a, Node b) => new Binary('+', a, b);

        public static Node operator *(Node a, Node b) => new Binary('*', a, b);

        public static Node operator -(Node a) => new Negation(a);
    }

    private sealed class Number(double value) : Node
    {
        public override TResult Accept<TResult>(IVisitor<TResult> visitor) => visitor.Number(value);
    }

    private sealed class Binary(char sign, Node left, Node right) : Node
    {
        public override TResult Accept<TResult>(IVisitor<TResult> visitor) => visitor.Binary(sign, left, right);
    }

    private sealed class Negation(Node inner) : Node
    {
        public override TResult Accept<TResult>(IVisitor<TResult> visitor) => visitor.Negation(inner);
    }

    private sealed class Evaluator : IVisitor<double>
    {
        public double Number(double value) => value;

        public double Binary(char sign, Node left, Node right) =>
            sign == '+' ? left.Accept(this) + right.Accept(this) : left.Accept(this) * right.Accept(this);

        public double Negation(Node inner) => -inner.Accept(this);
    }

    private sealed class Printer : IVisitor<string>
    {
        public string Number(double value) => value.ToString();

        public string Binary(char sign, Node left, Node right) => $"({left.Accept(this)}{sign}{right.Accept(this)})";

        public string Negation(Node inner) => $"-{inner.Accept(this)}";
    }

    private struct Depth : IVisitor<int>
    {
        public readonly int Number(double value) => 1;

        public readonly int Binary(char sign, Node left, Node right) => 1 + Math.Max(left.Accept(this), right.Accept(this));

        public readonly int Negation(Node inner) => 1 + inner.Accept(this);
    }

    public static void Main()
    {
        Node tree = ((Node)2 + 3.5) * -((Node)4 + 1) + 0.25;
        Console.WriteLine(tree.Accept(new Printer()));
        Console.WriteLine(tree.Accept(new Evaluator()));
        Console.WriteLine(tree.Accept(new Depth()));
        IVisitor<object> wide = new Printer();
        Console.WriteLine(tree.Accept(wide));
    }
}
