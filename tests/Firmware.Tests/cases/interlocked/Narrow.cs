using System;
using System.Threading;

namespace Cases.Interlocked_;

/// <summary>Narrow integers, floating-point numbers and enums are compared by their bits; neighbours stay.</summary>
public static class Narrow
{
    private static readonly byte[] s_bytes = [1, 2, 3];
    private static readonly short[] s_shorts = [-1, -2, -3];

    private enum Mode : byte
    {
        Off,
        On,
        Both = 3,
    }

    public static void Main()
    {
        Console.WriteLine(Interlocked.Exchange(ref s_bytes[1], (byte)200));
        Console.WriteLine(Interlocked.CompareExchange(ref s_bytes[1], (byte)9, (byte)200));
        Console.WriteLine(Interlocked.CompareExchange(ref s_bytes[1], (byte)10, (byte)200));
        Console.WriteLine(s_bytes[0] + " " + s_bytes[1] + " " + s_bytes[2]);
        Console.WriteLine(Interlocked.CompareExchange(ref s_shorts[1], (short)7, (short)-2));
        Console.WriteLine(s_shorts[0] + " " + s_shorts[1] + " " + s_shorts[2]);
        Floats();
        Enums();
    }

    private static void Floats()
    {
        var number = double.NaN;
        Interlocked.CompareExchange(ref number, 1, double.NaN);
        Console.WriteLine(number == 1);
        var zero = 0.0;
        Interlocked.CompareExchange(ref zero, 1, -0.0);
        Console.WriteLine(zero == 1);
        var single = 2f;
        Console.WriteLine(Interlocked.Exchange(ref single, 3) == 2 && single == 3);
    }

    private static void Enums()
    {
        var mode = Mode.Off;
        Console.WriteLine((int)Interlocked.Exchange(ref mode, Mode.On));
        Console.WriteLine((int)Interlocked.CompareExchange(ref mode, Mode.Both, Mode.Off));
        Console.WriteLine((int)Interlocked.CompareExchange(ref mode, Mode.Both, Mode.On));
        Console.WriteLine((int)mode);
    }
}
