using System;

namespace Cases.Conversions;

/// <summary>Small values are sign- or zero-extended when loaded from fields, arrays and pointers.</summary>
public static class Loads
{
    private struct Small
    {
        public sbyte A;
        public byte B;
        public short C;
        public ushort D;
        public char E;
        public bool F;
    }

    private static Small _static;

    public static unsafe void Main()
    {
        var small = new Small();
        var bytes = (byte*)&small;
        for (var i = 0; i < sizeof(Small); i++)
        {
            bytes[i] = 0xFF;
        }

        small.F = true;
        _static = small;
        var array = new[] { small };
        Show(small.A, small.B, small.C, small.D, small.E, small.F);
        Show(_static.A, _static.B, _static.C, _static.D, _static.E, _static.F);
        Show(array[0].A, array[0].B, array[0].C, array[0].D, array[0].E, array[0].F);
        Show(*(sbyte*)bytes, *bytes, *(short*)bytes, *(ushort*)bytes, *(char*)bytes, small.F);
        int a = small.A;
        uint b = small.B;
        long c = small.C;
        ulong d = small.D;
        Console.WriteLine(a + b + c + (long)d);
        Console.WriteLine((uint)small.A);
        Console.WriteLine((ulong)small.C);
    }

    private static void Show(long a, long b, long c, long d, long e, bool f)
    {
        Console.Write(a);
        Console.Write(' ');
        Console.Write(b);
        Console.Write(' ');
        Console.Write(c);
        Console.Write(' ');
        Console.Write(d);
        Console.Write(' ');
        Console.Write(e);
        Console.WriteLine(f);
    }
}
