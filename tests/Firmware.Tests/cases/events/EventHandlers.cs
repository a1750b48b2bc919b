using System;

namespace Cases.Events;

/// <summary>The pattern of the library: EventHandler, EventArgs, sender.</summary>
public static class EventHandlers
{
    private sealed class Reading(int value) : EventArgs
    {
        public int Value { get; } = value;
    }

    private sealed class Sensor
    {
        public event EventHandler<Reading>? Read;

        public event EventHandler? Closed;

        public void Measure(int value) => Read?.Invoke(this, new Reading(value));

        public void Close() => Closed?.Invoke(this, EventArgs.Empty);
    }

    public static void Main()
    {
        var sensor = new Sensor();
        var sum = 0;
        sensor.Read += (sender, reading) => sum += reading.Value;
        sensor.Read += (sender, reading) => Console.WriteLine(ReferenceEquals(sender, sensor));
        sensor.Closed += (_, arguments) => Console.WriteLine(arguments == EventArgs.Empty);
        sensor.Measure(20);
        sensor.Measure(22);
        sensor.Close();
        Console.WriteLine(sum);
    }
}
