using System;

namespace Cases.Numbers;

/// <summary>ToString of integers, characters and truth values.</summary>
public static class Text
{
    public static void Main()
    {
        Console.WriteLine(0.ToString());
        Console.WriteLine(int.MinValue.ToString());
        Console.WriteLine(int.MaxValue.ToString());
        Console.WriteLine(uint.MaxValue.ToString());
        Console.WriteLine(long.MinValue.ToString());
        Console.WriteLine(long.MaxValue.ToString());
        Console.WriteLine(ulong.MaxValue.ToString());
        Console.WriteLine(sbyte.MinValue.ToString());
        Console.WriteLine(byte.MaxValue.ToString());
        Console.WriteLine(short.MinValue.ToString());
        Console.WriteLine(ushort.MaxValue.ToString());
        Console.WriteLine(((nint)(-5)).ToString());
        Console.WriteLine(((nuint)5).ToString());
        Console.WriteLine('x'.ToString());
        Console.WriteLine(true.ToString());
        Console.WriteLine(false.ToString());
        object[] boxed = [1, 2u, 3L, 4ul, (byte)5, (sbyte)-6, (short)7, (ushort)8, 'c', true, "s", null];
        foreach (var one in boxed)
        {
            Console.WriteLine(one);
        }

        Console.WriteLine("" + 1 + 'c' + true + 5L + null + (object)7);
        Console.WriteLine(new[] { 'a', 'b' });
        Console.Write((object)"written");
        Console.Write(new[] { '!', '\n' });
    }
}
