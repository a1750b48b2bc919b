// run: alone
// expect-exit: 5
using System;

namespace Cases.Finally;

/// <summary>Unhandled: the exception out of a finally block finds a handler, and the program lives on.</summary>
public static class UnhandledReplaced
{
    public static int Main()
    {
        try
        {
            try
            {
                throw new InvalidOperationException("nobody takes this");
            }
            finally
            {
                Console.WriteLine("finally");
                Throw();
            }
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
        }

        Console.WriteLine("alive");
        return 5;
    }

    private static void Throw() => throw new ArgumentException("this is taken");
}
