using System;

namespace Cases.Lambdas;

/// <summary>Lambdas in static and instance fields, arrays, tuples and properties.</summary>
public static class InFieldsAndArrays
{
    private static readonly Func<int, int>[] _steps = [x => x + 1, x => x * x, static x => -x];

    private sealed class Machine
    {
        private int _state = 1;

        public Func<int> Next { get; }

        public readonly Action Reset;

        public static Func<string, int> Length = text => text.Length;

        public Machine()
        {
            Next = () => _state *= 3;
            Reset = () => _state = 2;
        }
    }

    public static void Main()
    {
        var value = 2;
        foreach (var step in _steps)
        {
            value = step(value);
        }

        Console.WriteLine(value);
        var machine = new Machine();
        Console.WriteLine(machine.Next() + machine.Next());
        machine.Reset();
        Console.WriteLine(machine.Next());
        Console.WriteLine(Machine.Length("four"));
        (Func<int> a, Func<int> b) pair = (() => value, () => value * 2);
        value = 50;
        Console.WriteLine(pair.a() + pair.b());
    }
}
