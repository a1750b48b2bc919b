using System;

namespace Cases.Operators;

/// <summary>++ and -- of one's own type: prefix, postfix, on properties, elements and in checked code.</summary>
public static class Increments
{
    private readonly struct Step(int value)
    {
        public readonly int Value = value;

        public static Step operator ++(Step step) => new(step.Value + 5);

        public static Step operator --(Step step) => new(step.Value - 1);
    }

    private sealed class Walker
    {
        public Step At { get; set; }

        public Step[] All = new Step[2];
    }

    public static void Main()
    {
        var step = new Step(1);
        Console.WriteLine(step++.Value + " " + step.Value);
        Console.WriteLine((++step).Value);
        Console.WriteLine(step--.Value + (--step).Value);
        var walker = new Walker();
        walker.At++;
        ++walker.At;
        Console.WriteLine(walker.At.Value);
        var index = 0;
        walker.All[index++]--;
        walker.All[index]++;
        Console.WriteLine(walker.All[0].Value + walker.All[1].Value);
        Step? none = null;
        none++;
        Console.WriteLine(none.HasValue);
    }
}
