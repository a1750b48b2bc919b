using System;

namespace Cases.Trylocals;

/// <summary>Locals of type byte that a protected block changes and its handlers, filters and the code behind read.</summary>
public static class ByteLocals
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
        byte x = (byte)200;
        try
        {
            x = (byte)(x + 100);
            Check(way, 1);
            x = (byte)(x + 100);
            Check(way, 2);
            x = (byte)(x + 100);
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine((int)x);
            x = (byte)(x + 7);
        }
        finally
        {
            Console.WriteLine((int)x);
            x = (byte)(x + 7);
        }

        Console.WriteLine((int)x);
    }

    private static void Loop(int limit)
    {
        byte x = (byte)200;
        for (var i = 0; i < 4; i++)
        {
            try
            {
                x = (byte)(x + 100);
                Check(i, limit);
                x = (byte)(x + 7);
            }
            catch (InvalidOperationException)
            {
                x = (byte)(x + 7);
            }
        }

        Console.WriteLine((int)x);
    }

    private static void Check(int way, int here)
    {
        if (way == here)
        {
            throw new InvalidOperationException();
        }
    }
}
