using System;

namespace Cases.Arithmetic;

/// <summary>Prefix and postfix operators of every integer type at its limits.</summary>
public static class IncrementDecrement
{
    public static void Main()
    {
        sbyte a = 127;
        byte b = 0;
        short c = short.MinValue;
        ushort d = 65535;
        char e = '\uFFFF';
        int f = int.MaxValue;
        uint g = 0;
        long h = long.MinValue;
        ulong i = ulong.MaxValue;
        Print(a++);
        Print(a);
        Print(--b);
        Print(b--);
        Print(c--);
        Print(c);
        Print(++d);
        Print(d++);
        Print(d);
        Print(++e);
        Print(f++);
        Print(f);
        Print(--g);
        Print(g++);
        Print(g);
        Print(h--);
        Print(h);
        Print((long)i++);
        Print((long)i);
        Print((long)--i);
        Console.WriteLine();
        float x = 1.5f;
        double y = -0.5;
        x++;
        --y;
        Print((int)(x-- * 10));
        Print((int)(x * 10));
        Print((int)(++y * 10));
        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
