using System;

namespace Cases.Numbers;

/// <summary>Integers as text at their limits and in concatenations.</summary>
public static class TextOfIntegers
{
    public static void Main()
    {
        Console.WriteLine(sbyte.MinValue.ToString() + byte.MaxValue);
        Console.WriteLine(short.MinValue + "," + ushort.MaxValue);
        Console.WriteLine(int.MinValue + "," + int.MaxValue);
        Console.WriteLine(uint.MaxValue.ToString() + long.MinValue);
        Console.WriteLine(long.MaxValue + "" + ulong.MaxValue);
        Console.WriteLine((-1).ToString() + 0 + -0 + 10 + 100);
        object boxed = -7;
        Console.WriteLine(boxed + "" + (byte)8 + (char)('0' + 9));
        Console.WriteLine(((nint)(-5)).ToString() + (nuint)6);
    }
}
