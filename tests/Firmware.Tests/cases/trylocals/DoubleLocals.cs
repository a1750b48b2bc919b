using System;

namespace Cases.Trylocals;

/// <summary>Locals of type double that a protected block changes and its handlers, filters and the code behind read.</summary>
public static class DoubleLocals
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
        double x = 1.5;
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
            Console.WriteLine(BitConverter.DoubleToInt64Bits(x));
            x = x + 0.25;
        }
        finally
        {
            Console.WriteLine(BitConverter.DoubleToInt64Bits(x));
            x = x + 0.25;
        }

        Console.WriteLine(BitConverter.DoubleToInt64Bits(x));
    }

    private static void Loop(int limit)
    {
        double x = 1.5;
        for (var i = 0; i < 4; i++)
        {
            try
            {
                x = x * 3;
                Check(i, limit);
                x = x + 0.25;
            }
            catch (InvalidOperationException)
            {
                x = x + 0.25;
            }
        }

        Console.WriteLine(BitConverter.DoubleToInt64Bits(x));
    }

    private static void Check(int way, int here)
    {
        if (way == here)
        {
            throw new InvalidOperationException();
        }
    }
}
