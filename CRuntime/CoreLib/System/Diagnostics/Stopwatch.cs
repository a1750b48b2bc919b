using Il2Mcu.Runtime;

namespace Shadow.System.Diagnostics;

/// <summary>Stopwatch counts milliseconds here.</summary>
internal static class Stopwatch
{
    private const long TicksPerMillisecond = 10_000;

    /// <summary>In units of 100 ns, the unit of TimeSpan: the framework's arithmetic needs no division then.</summary>
    public static long GetTimestamp() => Milliseconds() * TicksPerMillisecond;

    public static long QueryPerformanceFrequency() => TicksPerMillisecond * 1000;

    public static long QueryPerformanceCounter() => GetTimestamp();

    [RuntimeImport("il2_time_milliseconds")]
    private static extern long Milliseconds();
}
