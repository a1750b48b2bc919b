// run: alone
// expect-exit: 134
using System;

namespace Cases.Finally;

/// <summary>An exception out of a finally block that nobody takes.</summary>
public static class UnhandledInFinally
{
    public static void Main()
    {
        try
        {
            try
            {
                Console.WriteLine("body");
            }
            finally
            {
                Console.WriteLine("finally");
                Throw();
            }
        }
        catch (ArgumentException)
        {
            Console.WriteLine("wrong");
        }
    }

    private static void Throw() => throw new InvalidOperationException("from finally");
}
