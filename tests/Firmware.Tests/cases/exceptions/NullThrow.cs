// run: alone
// expect-exit: 134
using System;

namespace Cases.Exceptions;

/// <summary>Throwing null throws a NullReferenceException.</summary>
public static class NullThrow
{
    private static Exception _none;

    public static void Main()
    {
        Console.WriteLine("before");
        throw _none;
    }
}
