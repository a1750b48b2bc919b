using System;

namespace Cases.Conversions;

/// <summary>Integers that become real numbers and integers again saturate; the two conversions are not one of the bits.</summary>
public static class ThroughReals
{
    private static uint s_unsigned = uint.MaxValue;
    private static int s_signed = -5;
    private static short s_short = -7;
    private static long s_total;

    public static void Main()
    {
        Console.WriteLine((int)(double)s_unsigned);
        Console.WriteLine((uint)(double)s_signed);
        Console.WriteLine((uint)(float)s_short);
        Console.WriteLine((ushort)(double)s_unsigned);
        Console.WriteLine((short)(double)s_unsigned);
        Console.WriteLine((ulong)(double)s_signed);
        Console.WriteLine((int)(double)s_signed);
        Console.WriteLine((uint)(double)s_unsigned);
        var widened = (double)s_unsigned;
        Console.WriteLine((int)widened + " " + (uint)widened);
        Add(-32768, 1e10f);
        Remove(3e9);
        Console.WriteLine(s_total);
    }

    /// <summary>Called once, with a constant that is converted within a protected block.</summary>
    private static void Add(short first, float second)
    {
        try
        {
            s_total += first * (long)second;
            s_total += checked((long)second);
        }
        catch (OverflowException)
        {
            Console.WriteLine("overflow");
        }

        Console.WriteLine(s_total);
    }

    private static void Remove(double amount)
    {
        for (var i = 0; i < 3; i++)
        {
            try
            {
                s_total -= (long)amount;
                Console.WriteLine((ulong)amount + checked((ulong)amount));
            }
            catch (OverflowException)
            {
                Console.WriteLine("overflow");
            }
        }
    }
}
