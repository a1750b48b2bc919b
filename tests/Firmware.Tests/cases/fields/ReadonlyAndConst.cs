using System;

namespace Cases.Fields;

/// <summary>Constants and read-only fields of every kind.</summary>
public static class ReadonlyAndConst
{
    private const long Big = 0x7FFFFFFFFFFFFFFF;
    private const double Ratio = 1.0 / 3;
    private const string Greeting = "con" + "stant";
    private const char Letter = (char)('a' + 2);
    private static readonly int Computed = Twice(21);
    private static readonly int[] Table = [Computed, Computed + 1];

    private sealed class Holder
    {
        public readonly int First;
        public readonly int Second = 2;

        public Holder(int first)
        {
            First = first;
            Second += First;
        }
    }

    public static void Main()
    {
        Console.WriteLine(Big);
        Console.WriteLine(BitConverter.DoubleToInt64Bits(Ratio));
        Console.WriteLine(Greeting);
        Console.WriteLine(Letter);
        Console.WriteLine(Computed);
        Console.WriteLine(Table[1]);
        Console.WriteLine(new Holder(40).Second);
        Table[0] = -1;
        Console.WriteLine(Table[0]);
    }

    private static int Twice(int value) => value * 2;
}
