using System;

namespace Cases.Refs;

/// <summary>References to elements of arrays of every width.</summary>
public static class RefToElements
{
    public static void Main()
    {
        var bytes = new byte[3];
        var shorts = new short[3];
        var longs = new long[3];
        var doubles = new double[3];
        var bools = new bool[3];
        var texts = new string[3];
        ref var b = ref bytes[1];
        ref var s = ref shorts[1];
        ref var l = ref longs[1];
        ref var d = ref doubles[1];
        ref var t = ref texts[1];
        b = 255;
        b++;
        b--;
        s = short.MinValue;
        s--;
        l = long.MaxValue;
        l++;
        d += 2.5;
        bools[1] ^= true;
        t = "middle";
        Print(bytes[0] + bytes[1] + bytes[2]);
        Print(shorts[0] + shorts[1] + shorts[2]);
        Print(longs[1]);
        Print((long)(doubles[1] * 2));
        Console.Write(bools[1]);
        Console.Write(texts[1]);
        Console.WriteLine(texts[0] == null);
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
