using Il2Mcu.Runtime;

namespace Shadow.System.Diagnostics;

/// <summary>Stopwatch in steps of a millisecond.</summary>
internal static class Stopwatch
{
    /// <summary>The framework's Stopwatch.Frequency on Unix is 1,000,000,000 in its IL: timestamps are nanoseconds.</summary>
    private const long NanosecondsPerMillisecond = 1_000_000;

    public static long GetTimestamp() => Milliseconds() * NanosecondsPerMillisecond;

    [RuntimeImport("il2_time_milliseconds")]
    private static extern long Milliseconds();
}
