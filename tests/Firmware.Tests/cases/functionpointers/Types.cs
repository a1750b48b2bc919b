using System;

namespace Cases.FunctionPointers;

/// <summary>Arguments and results of all kinds, by value and by reference.</summary>
public static unsafe class Types
{
    private struct Pair
    {
        public int A;
        public long B;
    }

    private static Pair Make(byte a, long b) => new() { A = a, B = b };

    private static void Change(ref int value, out string text, in Pair pair)
    {
        value += pair.A;
        text = "out";
    }

    private static double Half(float value) => value / 2;

    private static ref int First(int[] values) => ref values[0];

    private static void Nothing() => Console.WriteLine("nothing");

    public static void Main()
    {
        delegate*<byte, long, Pair> make = &Make;
        var pair = make(250, 1L << 35);
        Console.WriteLine(pair.A);
        Console.WriteLine(pair.B);
        delegate*<ref int, out string, in Pair, void> change = &Change;
        var value = 1;
        change(ref value, out var text, in pair);
        Console.WriteLine(value);
        Console.WriteLine(text);
        delegate*<float, double> half = &Half;
        Console.WriteLine((int)(half(9) * 10));
        delegate*<int[], ref int> first = &First;
        int[] values = [1, 2];
        first(values) = 9;
        Console.WriteLine(values[0]);
        delegate*<void> nothing = &Nothing;
        nothing();
    }
}
