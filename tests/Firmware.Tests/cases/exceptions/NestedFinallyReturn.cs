using System;

namespace Cases.Exceptions;

/// <summary>A return through nested finally blocks keeps the value that was computed.</summary>
public static class NestedFinallyReturn
{
    private static int Value(ref int counter)
    {
        try
        {
            try
            {
                return counter++;
            }
            finally
            {
                counter += 10;
            }
        }
        finally
        {
            counter += 100;
        }
    }

    private static string Text()
    {
        var text = "before";
        try
        {
            return text;
        }
        finally
        {
            text = "after";
        }
    }

    public static void Main()
    {
        var counter = 1;
        Console.WriteLine(Value(ref counter));
        Console.WriteLine(counter);
        Console.WriteLine(Text());
    }
}
