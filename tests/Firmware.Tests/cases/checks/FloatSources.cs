using System;

namespace Cases.Checks;

/// <summary>Checked conversions of floating-point numbers at the edges, infinities and NaN.</summary>
public static class FloatSources
{
    private static string Try(Func<double, long> function, double value)
    {
        try
        {
            return function(value).ToString();
        }
        catch (OverflowException)
        {
            return "overflow";
        }
    }

    public static void Main()
    {
        foreach (var value in new[] { 127.9, 128.0, -128.9, -129.0, 255.9, 256.0, -0.9, -1.0, double.NaN, double.PositiveInfinity })
        {
            Console.Write(Try(v => checked((sbyte)v), value) + " ");
            Console.Write(Try(v => checked((byte)v), value) + " ");
            Console.WriteLine(Try(v => checked((int)v), value));
        }

        Console.WriteLine(Try(v => checked((long)v), 9223372036854774784.0));
        Console.WriteLine(Try(v => checked((long)v), 9223372036854775808.0));
        Console.WriteLine(Try(v => checked((int)v), 2147483647.5));
        Console.WriteLine(Try(v => checked((int)v), 2147483648.0));
        Console.WriteLine(Try(v => checked((uint)(float)v), 4294967040.0));
        Console.WriteLine(Try(v => checked((uint)(float)v), 4294967296.0));
    }
}
