// run: alone
// expect-exit: 134

using System;

namespace Cases.Delegates;

/// <summary>An exception ends the calls of a list.</summary>
public static class ThrowInList
{
    private static void A() => Console.WriteLine("a");

    private static void B() => throw new InvalidOperationException("b");

    public static void Main()
    {
        Action all = A;
        all += B;
        all += A;
        all();
    }
}
