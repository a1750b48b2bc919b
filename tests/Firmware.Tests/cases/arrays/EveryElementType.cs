using System;

namespace Cases.Arrays;

/// <summary>Arrays of every primitive type, written and read at their limits.</summary>
public static class EveryElementType
{
    public static void Main()
    {
        sbyte[] a = [sbyte.MinValue, -1, sbyte.MaxValue];
        byte[] b = [0, 128, 255];
        short[] c = [short.MinValue, -1, short.MaxValue];
        ushort[] d = [0, 32768, 65535];
        char[] e = ['\0', 'x', '\uFFFF'];
        int[] f = [int.MinValue, -1, int.MaxValue];
        uint[] g = [0, 0x80000000, uint.MaxValue];
        long[] h = [long.MinValue, -1, long.MaxValue];
        ulong[] i = [0, 1UL << 63, ulong.MaxValue];
        bool[] j = [false, true, true];
        float[] k = [-0f, 0.1f, float.MaxValue];
        double[] l = [-0.0, 0.1, double.MaxValue];
        for (var n = 0; n < 3; n++)
        {
            Print(a[n]);
            Print(b[n]);
            Print(c[n]);
            Print(d[n]);
            Print(e[n]);
            Print(f[n]);
            Print(g[n]);
            Print(h[n]);
            Print((long)i[n]);
            Print(j[n] ? 1 : 0);
            Print(BitConverter.SingleToInt32Bits(k[n]));
            Print(BitConverter.DoubleToInt64Bits(l[n]));
            a[n]++;
            b[n]++;
            c[n]--;
            d[n] += 2;
            e[n]++;
            f[n] *= 3;
            h[n] >>= 1;
            Print(a[n] + b[n] + c[n] + d[n] + e[n] + f[n] + h[n]);
            Console.WriteLine();
        }
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
