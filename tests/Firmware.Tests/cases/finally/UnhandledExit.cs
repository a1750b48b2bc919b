// run: alone
// expect-exit: 9
using System;

namespace Cases.Finally;

/// <summary>Unhandled: a finally block ends the program with a code of its own.</summary>
public static class UnhandledExit
{
    public static void Main()
    {
        try
        {
            throw new InvalidOperationException();
        }
        finally
        {
            Console.WriteLine("finally");
            Environment.Exit(9);
        }
    }
}
