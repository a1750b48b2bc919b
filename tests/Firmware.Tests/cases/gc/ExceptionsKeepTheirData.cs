using System;

namespace Cases.Gc;

/// <summary>An exception caught late keeps its inner exception and data through collections.</summary>
public static class ExceptionsKeepTheirData
{
    private sealed class Loaded(string text, int[] data) : Exception(text)
    {
        public int[] Data2 => data;
    }

    private static void Deep(int level)
    {
        if (level == 0)
        {
            throw new Loaded("deep", new int[50]);
        }

        try
        {
            Deep(level - 1);
        }
        catch (Loaded loaded) when (level == 3)
        {
            throw new InvalidOperationException("wrapped", loaded);
        }
        finally
        {
            for (var i = 0; i < 50; i++)
            {
                _ = new byte[200];
            }

            GC.Collect();
        }
    }

    public static void Main()
    {
        try
        {
            Deep(6);
        }
        catch (InvalidOperationException exception)
        {
            GC.Collect();
            Console.WriteLine(exception.Message + exception.InnerException.Message + ((Loaded)exception.InnerException).Data2.Length);
        }
    }
}
