using System;

namespace Cases.GenericVirtual;

/// <summary>Double dispatch with a generic result.</summary>
public static class Visitor
{
    private abstract class Node
    {
        public abstract T Accept<T>(IVisitor<T> visitor);
    }

    private sealed class Number(int value) : Node
    {
        public int Value => value;

        public override T Accept<T>(IVisitor<T> visitor) => visitor.OfNumber(this);
    }

    private sealed class Sum(Node left, Node right) : Node
    {
        public Node Left => left;

        public Node Right => right;

        public override T Accept<T>(IVisitor<T> visitor) => visitor.OfSum(this);
    }

    private interface IVisitor<T>
    {
        T OfNumber(Number number);

        T OfSum(Sum sum);
    }

    private sealed class Evaluate : IVisitor<long>
    {
        public long OfNumber(Number number) => number.Value;

        public long OfSum(Sum sum) => sum.Left.Accept(this) + sum.Right.Accept(this);
    }

    private sealed class Print : IVisitor<string>
    {
        public string OfNumber(Number number) => number.Value == 1 ? "1" : "n";

        public string OfSum(Sum sum) => "(" + sum.Left.Accept(this) + "+" + sum.Right.Accept(this) + ")";
    }

    public static void Main()
    {
        Node tree = new Sum(new Sum(new Number(1), new Number(20)), new Number(300));
        Console.WriteLine(tree.Accept(new Evaluate()));
        Console.WriteLine(tree.Accept(new Print()));
    }
}
