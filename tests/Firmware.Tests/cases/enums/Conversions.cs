using System;

namespace Cases.Enums;

/// <summary>Enums converted to and from every number type, checked and not.</summary>
public static class Conversions
{
    private enum Small : sbyte { Minus = -1, Max = 127 }

    private enum Big : ulong { Top = ulong.MaxValue }

    private static Small _minus = Small.Minus;
    private static Big _top = Big.Top;
    private static long _number = 300;

    public static void Main()
    {
        Console.WriteLine((byte)_minus);
        Console.WriteLine((uint)_minus);
        Console.WriteLine((ulong)_minus);
        Console.WriteLine((long)_top);
        Console.WriteLine((int)(Small)(object)Small.Max);
        Console.WriteLine((char)Small.Max == '\u007F');
        Console.WriteLine((int)(double)Small.Minus);
        Console.WriteLine((Small)_number == (Small)44);
        try
        {
            Console.WriteLine(checked((byte)_minus));
        }
        catch (OverflowException)
        {
            Console.WriteLine("overflow");
        }

        try
        {
            Console.WriteLine((int)checked((Small)(_number - 172)));
        }
        catch (OverflowException)
        {
            Console.WriteLine("overflow");
        }
    }
}
