// run: alone
// expect-exit: 134
using System;

namespace Cases.Finally;

/// <summary>.NET runs the finally blocks on the way out of a program that an unhandled exception ends.</summary>
public static class RunWhenUnhandled
{
    public static void Main()
    {
        try
        {
            Console.WriteLine("body");
            Inner();
        }
        finally
        {
            Console.WriteLine("finally");
        }
    }

    private static void Inner()
    {
        try
        {
            throw new InvalidOperationException("end");
        }
        catch (ArgumentException)
        {
            Console.WriteLine("wrong");
        }
    }
}
