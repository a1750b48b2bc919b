using System;

namespace Cases.Formats;

/// <summary>Formats of durations.</summary>
public static class Durations
{
    public static void Main()
    {
        TimeSpan[] durations = [TimeSpan.Zero, new(1, 2, 3), new(4, 5, 6, 7, 89), -new TimeSpan(10, 20, 30, 40), TimeSpan.FromTicks(1), TimeSpan.MaxValue, TimeSpan.MinValue];
        foreach (var duration in durations)
        {
            Console.WriteLine(duration + " " + duration.ToString("c") + " " + duration.ToString("t") + " " + duration.ToString("T") + " " + duration.ToString("g") + " " + duration.ToString("G"));
            Console.WriteLine($"{duration:d\\.hh\\:mm\\:ss} {duration:%h} {duration:'h 'h' m 'mm} {duration:fff} {duration:FFFFFFF} {duration:ss\\.ff}|{duration,20}|");
        }

        foreach (var format in new[] { "x", "hhh", "h:m", "%", "'a" })
        {
            try
            {
                Console.WriteLine(durations[1].ToString(format));
            }
            catch (FormatException exception)
            {
                Console.WriteLine(format + " " + exception.Message);
            }
        }
    }
}
