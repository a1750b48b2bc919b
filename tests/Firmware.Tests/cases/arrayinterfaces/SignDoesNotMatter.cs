using System;
using System.Collections.Generic;

namespace Cases.ArrayInterfaces;

/// <summary>int[] is uint[] to the runtime, and an enum's array that of its underlying type, also as collections.</summary>
public static class SignDoesNotMatter
{
    private enum Level : byte
    {
        Low = 1,
        High = 200,
    }

    public static void Main()
    {
        object ints = new[] { 1, -1 };
        var unsigned = (IList<uint>)ints;
        Console.WriteLine(unsigned[1]);
        unsigned[0] = 4000000000;
        Console.WriteLine(((int[])ints)[0]);
        foreach (var value in (IEnumerable<uint>)ints)
        {
            Console.WriteLine(value);
        }

        object levels = new[] { Level.Low, Level.High };
        Console.WriteLine(levels is byte[]);
        Console.WriteLine(levels is sbyte[]);
        Console.WriteLine(levels is IList<byte>);
        Console.WriteLine(((IReadOnlyList<sbyte>)levels)[1]);
        Console.WriteLine(((byte[])levels)[1]);
        Console.WriteLine(ints is uint[]);
        Console.WriteLine(ints is long[]);
        Console.WriteLine(ints is float[]);
        Console.WriteLine((object)new bool[1] is byte[]);
        Console.WriteLine((object)new char[1] is ushort[]);
        Console.WriteLine((object)new char[1] is IList<short>);
        Console.WriteLine((object)new byte[1] is Level[]);
        Console.WriteLine((object)new nint[1] is nuint[]);
        Console.WriteLine((object)new long[1] is IEnumerable<ulong>);
        Console.WriteLine((object)new double[1] is IEnumerable<long>);
    }
}
