using System;

namespace Cases.Arithmetic;

/// <summary>byte, short and char are computed as int; compound assignment narrows again.</summary>
public static class SmallTypesPromote
{
    public static void Main()
    {
        byte a = 200, b = 100;
        short s = short.MaxValue;
        char c = 'z';
        Console.WriteLine(a + b);
        a += b;
        Console.WriteLine(a);
        s++;
        Console.WriteLine(s);
        Console.WriteLine(c + 1);
        c += (char)1;
        Console.WriteLine(c);
        sbyte n = -128;
        Console.WriteLine(-n);
        n = (sbyte)-n;
        Console.WriteLine(n);
        Console.WriteLine((byte)~a);
        Console.WriteLine(a << 24);
        a <<= 3;
        Console.WriteLine(a);
        ushort u = 65535;
        Console.WriteLine(u * u);
    }
}
