using System;

namespace Cases.GenericVirtual;

/// <summary>Overrides inherit constraints; values call constrained members without boxing.</summary>
public static class Constraints
{
    private interface IWeight
    {
        int Weight { get; }
    }

    private struct Stone(int weight) : IWeight
    {
        public int Weight => weight;
    }

    private sealed class Feather : IWeight
    {
        public int Weight => 1;
    }

    private class Scale
    {
        public virtual int Measure<T>(T item)
            where T : IWeight => item.Weight;

        public virtual T Make<T>()
            where T : new() => new();
    }

    private sealed class DoubleScale : Scale
    {
        public override int Measure<T>(T item) => item.Weight * 2;
    }

    public static void Main()
    {
        foreach (var scale in new[] { new Scale(), new DoubleScale() })
        {
            Console.WriteLine(scale.Measure(new Stone(10)));
            Console.WriteLine(scale.Measure(new Feather()));
            Console.WriteLine(scale.Make<Feather>().Weight);
            Console.WriteLine(scale.Make<Stone>().Weight);
        }
    }
}
