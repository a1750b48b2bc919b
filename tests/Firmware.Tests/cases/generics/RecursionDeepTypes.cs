using System;

namespace Cases.Generics;

/// <summary>A bounded recursion over ever larger type arguments.</summary>
public static class RecursionDeepTypes
{
    private interface IDepth
    {
        int Depth { get; }
    }

    private struct Zero : IDepth
    {
        public readonly int Depth => 0;
    }

    private struct Next<T> : IDepth
        where T : struct, IDepth
    {
        private T _below;

        public int Depth => _below.Depth + 1;
    }

    private static int Measure<T>(T value)
        where T : IDepth => value.Depth;

    public static void Main()
    {
        Console.WriteLine(Measure(default(Zero)));
        Console.WriteLine(Measure(default(Next<Next<Zero>>)));
        Console.WriteLine(Measure(default(Next<Next<Next<Next<Next<Zero>>>>>)));
        Console.WriteLine(default(Next<Next<Next<Zero>>>).GetType() == typeof(Next<Next<Next<Zero>>>));
    }
}
