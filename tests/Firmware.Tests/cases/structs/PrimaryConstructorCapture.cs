using System;

namespace Cases.Structs;

/// <summary>A primary constructor's parameter captured by members is a field that can change.</summary>
public static class PrimaryConstructorCapture
{
    private struct Accumulator(int start)
    {
        private readonly int _first = start;

        public int Add(int value) => start += value;

        public readonly int Gain => start - _first;
    }

    public static void Main()
    {
        var one = new Accumulator(10);
        one.Add(5);
        var two = one;
        two.Add(100);
        Console.WriteLine(one.Add(1));
        Console.WriteLine(one.Gain);
        Console.WriteLine(two.Gain);
        Console.WriteLine(default(Accumulator).Add(3));
    }
}
