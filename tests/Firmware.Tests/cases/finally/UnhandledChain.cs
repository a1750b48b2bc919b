// run: alone
// expect-exit: 134
using System;

namespace Cases.Finally;

/// <summary>Unhandled: every finally block on the way runs, innermost first, with what it catches itself.</summary>
public static class UnhandledChain
{
    public static void Main()
    {
        try
        {
            Middle();
        }
        finally
        {
            Console.WriteLine("outermost");
        }
    }

    private static void Middle()
    {
        try
        {
            try
            {
                throw new InvalidOperationException("nobody");
            }
            finally
            {
                try
                {
                    throw new ArgumentException("own");
                }
                catch (ArgumentException e)
                {
                    Console.WriteLine(e.Message);
                }
            }
        }
        catch (FormatException)
        {
            Console.WriteLine("wrong");
        }
        finally
        {
            Console.WriteLine("middle");
        }
    }
}
