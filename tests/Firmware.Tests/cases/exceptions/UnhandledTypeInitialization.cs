// run: alone
// expect-exit: 134
using System;

namespace Cases.Exceptions;

/// <summary>An unhandled exception out of a static constructor ends the program.</summary>
public static class UnhandledTypeInitialization
{
    private static class Bad
    {
        public static readonly int Value;

        static Bad() => Value = Fail();
    }

    private static int Fail() => throw new FormatException("cause");

    public static void Main()
    {
        Console.WriteLine("start");
        Console.WriteLine(Bad.Value);
    }
}
