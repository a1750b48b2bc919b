// run: alone
// expect-exit: 134
using System;

namespace Cases.Exceptions;

/// <summary>An exception that a handler lets go on, unhandled after that.</summary>
public static class UnhandledRethrow
{
    public static void Main()
    {
        try
        {
            throw new InvalidOperationException("goes on");
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("handler");
            throw;
        }
    }
}
