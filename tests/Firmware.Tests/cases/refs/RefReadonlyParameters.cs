using System;

namespace Cases.Refs;

/// <summary>ref readonly parameters and returns see later changes but forbid their own.</summary>
public static class RefReadonlyParameters
{
    private struct Big
    {
        public long A, B;

        public readonly long Sum => A + B;

        public long Bump() => ++A;
    }

    private static Big _big = new() { A = 1, B = 2 };

    private static ref readonly Big View() => ref _big;

    private static long Read(ref readonly Big big)
    {
        _big.A += 100;
        return big.Sum;
    }

    public static void Main()
    {
        ref readonly var view = ref View();
        Console.WriteLine(Read(in view));
        Console.WriteLine(view.Sum);
        Console.WriteLine(View().Bump() + View().Bump());
        Console.WriteLine(_big.A);
        var copy = View();
        copy.Bump();
        Console.WriteLine(copy.A - _big.A);
    }
}
