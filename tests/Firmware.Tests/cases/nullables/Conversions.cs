using System;

namespace Cases.Nullables;

/// <summary>Implicit and explicit conversions between nullables, values and enums.</summary>
public static class Conversions
{
    private enum Size : byte { Small = 1, Large = 200 }

    public static void Main()
    {
        int? five = 5;
        long? wide = five;
        double? real = wide;
        Console.WriteLine(wide.Value + (real == 5.0 ? 1 : 0));
        Console.WriteLine((byte?)(int?)300 ?? 0);
        Console.WriteLine((int)five);
        Size? size = (Size?)(int?)200;
        Console.WriteLine(size == Size.Large);
        Console.WriteLine((int?)size ?? -1);
        Console.WriteLine(((Size?)(int?)null).HasValue);
        size = 0;
        Console.WriteLine(size.Value == default);
        try
        {
            Console.WriteLine(checked((byte?)(int?)300).HasValue);
        }
        catch (OverflowException)
        {
            Console.WriteLine("overflow");
        }

        try
        {
            Console.WriteLine((int)(int?)null);
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("no value");
        }
    }
}
