using System;

namespace Cases.Trylocals;

/// <summary>Locals of type string that a protected block changes and its handlers, filters and the code behind read.</summary>
public static class StringLocals
{
    public static void Main()
    {
        for (var i = 0; i < 4; i++)
        {
            Run(i);
            Loop(i);
        }
    }

    private static void Run(int way)
    {
        string x = "a";
        try
        {
            x = x + "b";
            Check(way, 1);
            x = x + "b";
            Check(way, 2);
            x = x + "b";
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(x);
            x = x + "c";
        }
        finally
        {
            Console.WriteLine(x);
            x = x + "c";
        }

        Console.WriteLine(x);
    }

    private static void Loop(int limit)
    {
        string x = "a";
        for (var i = 0; i < 4; i++)
        {
            try
            {
                x = x + "b";
                Check(i, limit);
                x = x + "c";
            }
            catch (InvalidOperationException)
            {
                x = x + "c";
            }
        }

        Console.WriteLine(x);
    }

    private static void Check(int way, int here)
    {
        if (way == here)
        {
            throw new InvalidOperationException();
        }
    }
}
