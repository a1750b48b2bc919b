using System;

namespace Cases.Inheritance;

/// <summary>Abstract properties, indexers and events, implemented in steps.</summary>
public static class AbstractProperties
{
    private abstract class Sensor
    {
        public abstract int Value { get; protected set; }

        public abstract string this[int index] { get; }

        public abstract event Action<int> Changed;

        public void Set(int value) => Value = value;
    }

    private abstract class Named : Sensor
    {
        public override string this[int index] => "n" + index + Suffix;

        protected abstract string Suffix { get; }
    }

    private sealed class Real : Named
    {
        private int _value;

        public override int Value
        {
            get => _value;
            protected set
            {
                _value = value;
                Changed?.Invoke(value);
            }
        }

        protected override string Suffix => "r" + Value;

        public override event Action<int> Changed;
    }

    public static void Main()
    {
        Sensor sensor = new Real();
        sensor.Changed += value => Console.WriteLine("changed " + value);
        sensor.Set(12);
        Console.WriteLine(sensor.Value);
        Console.WriteLine(sensor[4]);
    }
}
