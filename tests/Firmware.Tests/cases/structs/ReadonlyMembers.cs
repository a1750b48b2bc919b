using System;

namespace Cases.Structs;

/// <summary>A readonly member sees this as is; another one called from it works on a copy.</summary>
public static class ReadonlyMembers
{
    private struct Meter
    {
        private int _value;

        public int Bump() => ++_value;

        public readonly int Peek() => _value;

        public readonly int Through() => BumpCopy(this);

        private static int BumpCopy(Meter meter) => meter.Bump();

        public readonly Meter With(int value)
        {
            var copy = this;
            copy._value = value;
            return copy;
        }
    }

    public static void Main()
    {
        var meter = default(Meter);
        meter.Bump();
        Console.WriteLine(meter.Through());
        Console.WriteLine(meter.Peek());
        Console.WriteLine(meter.With(9).Peek());
        Console.WriteLine(meter.With(9).Bump());
        Console.WriteLine(meter.Peek());
    }
}
