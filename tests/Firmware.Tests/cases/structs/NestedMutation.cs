using System;

namespace Cases.Structs;

/// <summary>A change deep inside nested structs in fields, arrays and locals.</summary>
public static class NestedMutation
{
    private struct Inner
    {
        public int[] Items;
        public int Count;
    }

    private struct Middle
    {
        public Inner First, Second;
    }

    private sealed class Outer
    {
        public Middle Middle;
        public Middle[] Many = new Middle[2];
    }

    public static void Main()
    {
        var outer = new Outer();
        outer.Middle.Second.Count = 5;
        outer.Middle.Second.Count++;
        outer.Many[1].First.Count += 3;
        outer.Many[1].First.Items = [1, 2];
        var copy = outer.Many[1];
        copy.First.Items[0] = 9;
        copy.First.Count = 0;
        Console.WriteLine(outer.Middle.Second.Count);
        Console.WriteLine(outer.Many[1].First.Count);
        Console.WriteLine(outer.Many[1].First.Items[0]);
        ref var first = ref outer.Many[1].First;
        first.Count *= 7;
        (outer.Many[0], outer.Many[1]) = (outer.Many[1], outer.Many[0]);
        Console.WriteLine(outer.Many[0].First.Count);
        Console.WriteLine(first.Count);
    }
}
