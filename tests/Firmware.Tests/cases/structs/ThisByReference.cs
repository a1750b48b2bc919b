using System;
using System.Diagnostics.CodeAnalysis;

namespace Cases.Structs;

/// <summary>this of a struct as ref argument, as ref return of a field and as captured copy.</summary>
public static class ThisByReference
{
    private struct Gauge
    {
        private int _value;

        [UnscopedRef]
        public ref int Value => ref _value;

        public void Reset() => Clear(ref this);

        public readonly Func<int> Later()
        {
            var self = this;
            return () => self._value++;
        }

        private static void Clear(ref Gauge gauge) => gauge = default;
    }

    public static void Main()
    {
        var gauge = default(Gauge);
        gauge.Value = 4;
        gauge.Value++;
        var later = gauge.Later();
        Console.WriteLine(later() + later());
        Console.WriteLine(gauge.Value);
        gauge.Reset();
        Console.WriteLine(gauge.Value);
        Console.WriteLine(later());
    }
}
