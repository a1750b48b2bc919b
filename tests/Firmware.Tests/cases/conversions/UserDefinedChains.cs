using System;

namespace Cases.Conversions;

/// <summary>A conversion combines one user-defined step with standard ones before and after.</summary>
public static class UserDefinedChains
{
    private readonly struct Small(short value)
    {
        public static implicit operator Small(short value) => new(value);

        public static implicit operator int(Small small) => small.Value + 1000;

        public static explicit operator Small(string text) => new((short)text.Length);

        public short Value => value;
    }

    private static long Take(long value) => value;

    private static double Half(double value) => value / 2;

    public static void Main()
    {
        Small small = (byte)5;
        Console.WriteLine(Take(small));
        Console.WriteLine(Half(small) == 502.5);
        Console.WriteLine((byte)small);
        Console.WriteLine(((Small)"four").Value);
        Console.WriteLine(small + small);
        Console.WriteLine(-small);
        long wide = small;
        wide += small;
        Console.WriteLine(wide);
        int? maybe = small;
        Console.WriteLine(maybe.Value);
        object box = (int)(Small)(short)1;
        Console.WriteLine((int)box);
        switch (small)
        {
            case 1005:
                Console.WriteLine("matched");
                break;
        }
    }
}
