using System;

namespace Cases.Arithmetic;

/// <summary>int with uint becomes long; constants adapt; ulong stays unsigned.</summary>
public static class MixedSignedness
{
    public static void Main()
    {
        var i = -1;
        var u = 1u;
        Console.WriteLine(i < u);
        Console.WriteLine(i + u);
        Console.WriteLine(i * 2u);
        Console.WriteLine(-u);
        Console.WriteLine((i - u).GetType() == typeof(long));
        var l = 5UL;
        Console.WriteLine(l - 6);
        Console.WriteLine(l > 3);
        short s = -2;
        Console.WriteLine(u + s);
        Console.WriteLine(s & u);
        Console.WriteLine((ulong)i == ulong.MaxValue);
        nint n = -3;
        Console.WriteLine(n + i == -4);
        Console.WriteLine((uint)i % 7);
    }
}
