using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>A finally in an iterator runs when the loop is left early, and only if it was entered.</summary>
public static class FinallyOnEarlyExit
{
    private static IEnumerable<int> Steps()
    {
        try
        {
            yield return 1;
            try
            {
                yield return 2;
            }
            finally
            {
                Console.WriteLine("inner");
            }

            yield return 3;
        }
        finally
        {
            Console.WriteLine("outer");
        }
    }

    private static void Until(int last)
    {
        foreach (var step in Steps())
        {
            Console.WriteLine(step);
            if (step == last)
            {
                break;
            }
        }
    }

    public static void Main()
    {
        Until(1);
        Until(2);
        Until(3);
        Until(9);
        Steps().GetEnumerator().Dispose();
    }
}
