// run: alone
// expect-exit: 134
// stderr: type
using System;

namespace Cases.Exceptions;

/// <summary>An unhandled exception of the program's own type with an overridden message.</summary>
public static class UnhandledCustom
{
    private sealed class CustomException(int code) : Exception
    {
        public override string Message => code == 5 ? "code five" : "another code";
    }

    public static void Main()
    {
        Console.WriteLine("before");
        throw new CustomException(5);
    }
}
