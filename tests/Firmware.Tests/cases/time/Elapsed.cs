using System;
using System.Diagnostics;
using System.Threading;

namespace Cases.Time;

/// <summary>Sleeping takes its time on every clock; a stopped Stopwatch stands still.</summary>
public static class Elapsed
{
    public static void Main()
    {
        var ticks = Environment.TickCount;
        var wide = Environment.TickCount64;
        var watch = Stopwatch.StartNew();
        Thread.Sleep(30);

        // .NET's tick counts may lag by the system timer's period.
        Console.WriteLine(Environment.TickCount - ticks >= 20);
        Console.WriteLine(Environment.TickCount64 - wide >= 20);
        Console.WriteLine(watch.ElapsedMilliseconds >= 29);
        Console.WriteLine(watch.ElapsedMilliseconds < 20_000);
        Console.WriteLine(watch.Elapsed.Ticks >= 29 * 10_000);
        watch.Stop();
        var stopped = watch.ElapsedTicks;
        Thread.Sleep(5);
        Console.WriteLine(stopped == watch.ElapsedTicks);
        Console.WriteLine(watch.IsRunning);
        Console.WriteLine(Stopwatch.Frequency);
        watch.Reset();
        Console.WriteLine(watch.ElapsedMilliseconds);
        Thread.Sleep(0);
    }
}
