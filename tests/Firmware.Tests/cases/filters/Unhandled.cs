// run: alone
// expect-exit: 134
using System;

namespace Cases.Filters;

/// <summary>A filter refuses, nothing else takes the exception: the finally block runs, and the program ends.</summary>
public static class Unhandled
{
    public static void Main()
    {
        try
        {
            try
            {
                throw new InvalidOperationException("nobody");
            }
            finally
            {
                Console.WriteLine("finally");
            }
        }
        catch (Exception) when (Refuse())
        {
        }
    }

    private static bool Refuse()
    {
        Console.WriteLine("filter");
        return false;
    }
}
