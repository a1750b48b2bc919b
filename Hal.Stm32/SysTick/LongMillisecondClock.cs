using Il2Mcu.Runtime;

namespace Il2Mcu.Hal;

/// <summary>
/// Milliseconds since start in 64 bits, for Environment.TickCount64 and Stopwatch: counts how often
/// <see cref="MillisecondClock"/> has wrapped, which it does every 49.7 days. A second handler of the same
/// interrupt, so that programs which need only 32 bits do not pay for it; the order of the two does not matter.
/// </summary>
public static class LongMillisecondClock
{
    private static uint _lastTicks;
    private static uint _wraps;

    /// <summary>Milliseconds since start.</summary>
    [RuntimeExport("il2_time_milliseconds")]
    public static long Milliseconds()
    {
        var state = Processor.DisableInterrupts();
        CountWraps();
        var milliseconds = ((long)_wraps << 32) | _lastTicks;
        Processor.RestoreInterrupts(state);
        return milliseconds;
    }

    [InterruptHandler(MillisecondClock.Vector)]
    private static void OnTick() => CountWraps();

    private static void CountWraps()
    {
        var ticks = (uint)MillisecondClock.TickCount();
        if (ticks < _lastTicks)
        {
            _wraps++;
        }

        _lastTicks = ticks;
    }
}
