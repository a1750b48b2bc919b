// run: alone
// expect-exit: 134
using System;

namespace Cases.Finally;

/// <summary>.NET ends the program at an unhandled exception without running finally blocks.</summary>
public static class NotRunWhenUnhandled
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
