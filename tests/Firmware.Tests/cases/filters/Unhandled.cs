// run: alone
// expect-exit: 134
using System;

namespace Cases.Filters;

/// <summary>A filter refuses, nothing else takes the exception: no finally block runs.</summary>
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
                Console.WriteLine("not run by .NET");
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
