using System;

namespace Cases.Casts;

/// <summary>is and unboxing look at the exact type of a boxed number.</summary>
public static class Numeric
{
    private enum Colour
    {
        Red,
    }

    public static void Main()
    {
        object[] all = [(sbyte)1, (byte)2, (short)3, (ushort)4, 5, 6u, 7L, 8UL, 'c', true, 1.5f, 2.5, Colour.Red];
        foreach (var one in all)
        {
            Bit(one is sbyte);
            Bit(one is byte);
            Bit(one is short);
            Bit(one is ushort);
            Bit(one is int);
            Bit(one is uint);
            Bit(one is long);
            Bit(one is ulong);
            Bit(one is char);
            Bit(one is bool);
            Bit(one is float);
            Bit(one is double);
            Bit(one is Colour);
            Bit(one is ValueType);
            Bit(one is Enum);
            Console.WriteLine();
        }

        Console.WriteLine((int)all[4] + (long)all[6] + (byte)all[1] + (int)(float)all[10]);
    }

    private static void Bit(bool value) => Console.Write(value ? '1' : '0');
}
