using System;

namespace Cases.Boxing;

/// <summary>Boxes of every primitive type keep their value.</summary>
public static class BoxAndUnbox
{
    public static void Main()
    {
        object a = sbyte.MinValue, b = byte.MaxValue, c = short.MinValue, d = ushort.MaxValue, e = int.MinValue;
        object f = uint.MaxValue, g = long.MinValue, h = ulong.MaxValue, i = '\uFFFF', j = true, k = -0f, l = double.Epsilon;
        Console.Write((int)(sbyte)a);
        Console.Write(' ');
        Console.Write((int)(byte)b);
        Console.Write(' ');
        Console.Write((int)(short)c);
        Console.Write(' ');
        Console.Write((int)(ushort)d);
        Console.Write(' ');
        Console.Write((int)e);
        Console.Write(' ');
        Console.Write((uint)f);
        Console.Write(' ');
        Console.Write((long)g);
        Console.Write(' ');
        Console.Write((ulong)h);
        Console.Write(' ');
        Console.Write((int)(char)i);
        Console.Write(' ');
        Console.Write((bool)j);
        Console.Write(' ');
        Console.Write(BitConverter.SingleToInt32Bits((float)k));
        Console.Write(' ');
        Console.WriteLine(BitConverter.DoubleToInt64Bits((double)l));
    }
}
