using System;

namespace Cases.Trylocals;

/// <summary>Locals of type float that a protected block changes and its handlers, filters and the code behind read.</summary>
public static class FloatLocals
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
        float x = 0.5f;
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
            Console.WriteLine(BitConverter.SingleToInt32Bits(x));
            x = x + 0.25f;
        }
        finally
        {
            Console.WriteLine(BitConverter.SingleToInt32Bits(x));
            x = x + 0.25f;
        }

        Console.WriteLine(BitConverter.SingleToInt32Bits(x));
    }

    private static void Loop(int limit)
    {
        float x = 0.5f;
        for (var i = 0; i < 4; i++)
        {
            try
            {
                x = x * 3;
                Check(i, limit);
                x = x + 0.25f;
            }
            catch (InvalidOperationException)
            {
                x = x + 0.25f;
            }
        }

        Console.WriteLine(BitConverter.SingleToInt32Bits(x));
    }

    private static void Check(int way, int here)
    {
        if (way == here)
        {
            throw new InvalidOperationException();
        }
    }
}
