// run: alone
// expect-exit: 7
using System;

namespace Cases.Filters;

/// <summary>The program ends inside a filter: nothing else runs.</summary>
public static class ExitInFilter
{
    public static void Main()
    {
        try
        {
            try
            {
                throw new Exception();
            }
            finally
            {
                Console.WriteLine("never");
            }
        }
        catch (Exception) when (End())
        {
        }
    }

    private static bool End()
    {
        Console.WriteLine("end");
        Environment.Exit(7);
        return true;
    }
}
