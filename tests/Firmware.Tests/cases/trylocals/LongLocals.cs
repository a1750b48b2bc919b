using System;

namespace Cases.Trylocals;

/// <summary>Locals of type long that a protected block changes and its handlers, filters and the code behind read.</summary>
public static class LongLocals
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
        long x = 1L << 33;
        try
        {
            x = x * 3;
            Check(way, 1);
            x = x * 3;
            Check(way, 2);
            x = x * 3;
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(x);
            x = x + 1;
        }
        finally
        {
            Console.WriteLine(x);
            x = x + 1;
        }

        Console.WriteLine(x);
    }

    private static void Loop(int limit)
    {
        long x = 1L << 33;
        for (var i = 0; i < 4; i++)
        {
            try
            {
                x = x * 3;
                Check(i, limit);
                x = x + 1;
            }
            catch (InvalidOperationException)
            {
                x = x + 1;
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
