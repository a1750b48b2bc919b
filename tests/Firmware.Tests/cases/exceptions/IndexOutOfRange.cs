// args: a
// args: b
// args: c
// args: d
// args: e
// args: f
// args: g
// args: h
// expect-exit: 134
using System;

namespace Cases.Exceptions;

/// <summary>An index outside an array or string ends the program.</summary>
public static class IndexOutOfRange
{
    private static readonly int[] Array = [1, 2, 3];
    private static readonly long[] Wide = [1];
    private static readonly byte[] Empty = [];
    private static readonly string[] Texts = ["a", "b"];
    private static int _index = 3;
    private static string _text = "abc";

    public static void Main(string[] args)
    {
        Console.WriteLine("before");
        switch (args[0][0])
        {
            case 'a': Console.WriteLine(Array[_index]); break;
            case 'b': Array[_index] = 1; break;
            case 'c': Console.WriteLine(Array[-_index]); break;
            case 'd': Console.WriteLine(Wide[1]); break;
            case 'e': Texts[int.MinValue + _index] = "c"; break;
            case 'f': Change(ref Array[_index + 1000000]); break;
            case 'g': Console.WriteLine(_text[_index]); break;
            case 'h': Console.WriteLine(Empty[0]); break;
        }

        Console.WriteLine("not reached");
    }

    private static void Change(ref int value) => value++;
}
