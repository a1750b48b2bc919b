// run: alone
// expect-exit: 134
using System;

namespace Cases.Exceptions;

/// <summary>An array of negative size ends the program.</summary>
public static class NegativeSize
{
    private static int _size = -1;

    public static void Main()
    {
        Console.WriteLine("before");
        Console.WriteLine(new int[_size].Length);
    }
}
