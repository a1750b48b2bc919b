using System;

namespace Cases.Conversions;

/// <summary>nint and nuint: conversions, arithmetic, comparison and as indices.</summary>
public static class NativeIntegers
{
    public static void Main()
    {
        nint a = -5;
        nuint b = 7;
        Console.WriteLine((int)a + (int)b);
        Console.WriteLine((long)(a * 3));
        Console.WriteLine((uint)(b << 2));
        Console.WriteLine(a < (nint)b);
        nint c = (nint)1000L;
        c /= a;
        Console.WriteLine((int)c);
        int[] items = [1, 2, 3];
        Console.WriteLine(items[(nint)2] + items[b - 6]);
        Console.WriteLine(unchecked((byte)(nuint)(nint)(-1)));
        nint? none = null;
        Console.WriteLine(none.HasValue);
        object box = a;
        Console.WriteLine(box is nint && box is IntPtr && !(box is int));
        Console.WriteLine((int)(nint)box);
        Console.WriteLine(checked((nint)5L) == 5);
    }
}
