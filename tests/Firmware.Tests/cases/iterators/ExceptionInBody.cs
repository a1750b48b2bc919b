using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>An exception in an iterator ends it: later calls find it finished.</summary>
public static class ExceptionInBody
{
    private static IEnumerator<int> Failing()
    {
        try
        {
            yield return 1;
            throw new InvalidOperationException("inside");
        }
        finally
        {
            Console.WriteLine("cleanup");
        }
    }

    public static void Main()
    {
        var steps = Failing();
        Console.WriteLine(steps.MoveNext());
        try
        {
            steps.MoveNext();
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }

        Console.WriteLine(steps.MoveNext());
        Console.WriteLine(steps.Current);
        steps.Dispose();
    }
}
