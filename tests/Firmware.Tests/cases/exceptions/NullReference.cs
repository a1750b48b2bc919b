// args: a
// args: b
// args: c
// args: d
// args: e
// args: f
// args: g
// args: h
// args: i
// args: j
// args: k
// expect-exit: 134
using System;

namespace Cases.Exceptions;

/// <summary>Every kind of access through null ends the program.</summary>
public static class NullReference
{
    private interface IShape
    {
        int Area();
    }

    private class Node : IShape
    {
        public int Value;
        public long Wide;
        public Node Next;

        public int Plain() => 1;

        public virtual int Virtual() => 2;

        public int Area() => 3;
    }

    private static Node _node;
    private static int[] _array;
    private static string _text;
    private static object _object;
    private static IShape _shape;

    public static void Main(string[] args)
    {
        Console.WriteLine("before");
        switch (args[0][0])
        {
            case 'a': Console.WriteLine(_node.Value); break;
            case 'b': _node.Wide = 5; break;
            case 'c': Console.WriteLine(_node.Plain()); break;
            case 'd': Console.WriteLine(_node.Virtual()); break;
            case 'e': Console.WriteLine(_shape.Area()); break;
            case 'f': Console.WriteLine(_array[0]); break;
            case 'g': Console.WriteLine(_array.Length); break;
            case 'h': Console.WriteLine(_text.Length); break;
            case 'i': Console.WriteLine((int)_object); break;
            case 'j': Console.WriteLine(_text[0]); break;
            case 'k': Console.WriteLine(new Node().Next.Value); break;
        }

        Console.WriteLine("not reached");
    }
}
