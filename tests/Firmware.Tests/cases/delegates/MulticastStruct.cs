using System;

namespace Cases.Delegates;

/// <summary>Lists of delegates with struct and wide results.</summary>
public static class MulticastStruct
{
    private struct Pair
    {
        public int A;
        public long B;
    }

    private static Pair One(long seed) => new() { A = 1, B = seed };

    private static Pair Two(long seed) => new() { A = 2, B = seed * 2 };

    private static double Half(double value) => value / 2;

    public static void Main()
    {
        Func<long, Pair> make = One;
        make += Two;
        var pair = make(5000000000L);
        Console.WriteLine(pair.A);
        Console.WriteLine(pair.B);
        Func<double, double> half = Half;
        half += x => x * 4;
        half += Half;
        Console.WriteLine((int)half(9));
    }
}
