// expect-exit: 3
using System;

namespace Cases.Output;

/// <summary>Output from many places comes in the order of the calls.</summary>
public static class Interleaved
{
    public static int Main()
    {
        for (var i = 0; i < 4; i++)
        {
            Console.Write(Log("first", i) + Log("second", i) > 3 ? "big" : "small");
            Console.Write(Log("third", i) == i);
            Console.WriteLine(i);
        }

        return 3;
    }

    private static int Log(string what, int value)
    {
        Console.Write('[');
        Console.Write(what);
        Console.Write(value);
        Console.Write(']');
        return value;
    }
}
