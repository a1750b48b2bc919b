// run: alone
// expect-exit: 134
using System;

namespace Cases.Exceptions;

/// <summary>An exception deep in recursion, after output without end of line.</summary>
public static class DeepThrow
{
    public static int Main()
    {
        Console.Write("depth");
        return Descend(20);
    }

    private static int Descend(int depth)
    {
        Console.Write(' ');
        Console.Write(depth);
        return depth == 0 ? throw new InvalidOperationException("bottom") : Descend(depth - 1) + 1;
    }
}
