using System;

namespace Cases.Fields;

/// <summary>Chains of fields through objects and structs.</summary>
public static class NestedObjects
{
    private struct Point
    {
        public int X, Y;
    }

    private struct Line
    {
        public Point From, To;
    }

    private sealed class Node
    {
        public Line Line;
        public Node Next;
        public Line[] Lines = new Line[2];
    }

    public static void Main()
    {
        var node = new Node { Next = new Node() };
        node.Line.From.X = 1;
        node.Line.To.Y = 2;
        node.Next.Line = node.Line;
        node.Next.Line.From.X += 10;
        node.Next.Lines[1].To.X = 5;
        node.Next.Lines[1].To.X *= node.Next.Line.From.X;
        node.Next.Next = node;
        node.Next.Next.Next.Lines[0] = node.Next.Lines[1];
        node.Next.Lines[1].To.X++;
        Print(node.Line.From.X);
        Print(node.Next.Line.From.X);
        Print(node.Next.Line.To.Y);
        Print(node.Next.Lines[0].To.X);
        Print(node.Next.Lines[1].To.X);
        Print(node.Lines[0].To.X);
        var point = node.Next.Lines[1].To;
        point.X = 0;
        Print(node.Next.Lines[1].To.X);
        Console.WriteLine();
    }

    private static void Print(int value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
