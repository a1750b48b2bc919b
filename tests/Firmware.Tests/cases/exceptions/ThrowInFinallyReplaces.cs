using System;

namespace Cases.Exceptions;

/// <summary>An exception thrown in a finally replaces the one under way.</summary>
public static class ThrowInFinallyReplaces
{
    private static string Run(bool first, bool second)
    {
        try
        {
            try
            {
                if (first)
                {
                    throw new InvalidOperationException("first");
                }
            }
            finally
            {
                if (second)
                {
                    throw new ArgumentException("second");
                }
            }

            return "none";
        }
        catch (Exception exception)
        {
            return exception.Message;
        }
    }

    public static void Main()
    {
        Console.WriteLine(Run(false, false));
        Console.WriteLine(Run(true, false));
        Console.WriteLine(Run(false, true));
        Console.WriteLine(Run(true, true));
    }
}
