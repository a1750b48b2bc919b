using System;

namespace Cases.Checks;

/// <summary>Checked conversions of uint and ulong to signed types.</summary>
public static class UnsignedSources
{
    private static string Try(Func<ulong, long> function, ulong value)
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
        Console.WriteLine(Try(v => checked((long)v), long.MaxValue));
        Console.WriteLine(Try(v => checked((long)v), 1UL << 63));
        Console.WriteLine(Try(v => checked((int)v), ulong.MaxValue));
        Console.WriteLine(Try(v => checked((sbyte)(uint)v), 200));
        Console.WriteLine(Try(v => checked((int)(uint)v), uint.MaxValue));
        Console.WriteLine(Try(v => checked((nint)v), 7));
        Console.WriteLine(Try(v => checked((int)(nuint)v), 8));
    }
}
