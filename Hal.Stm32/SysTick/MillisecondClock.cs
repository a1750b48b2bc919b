using Il2Mcu.Hal.Registers;
using Il2Mcu.Runtime;

namespace Il2Mcu.Hal;

/// <summary>
/// Milliseconds since start, counted by the SysTick interrupt. The library's Thread.Sleep and Environment.TickCount
/// call the exported methods; a program that uses none of them has neither timer nor interrupt.
/// </summary>
public static class MillisecondClock
{
    /// <summary>Index of SysTick in the vector table (ARMv7-M, B1.5.2).</summary>
    internal const int Vector = 15;

    private const int Infinite = -1;

    private static volatile uint _ticks;

    /// <summary>Sleeps for at least the rest of the current millisecond and <paramref name="milliseconds"/> - 1 more.</summary>
    /// <param name="milliseconds">0 and more; -1 sleeps for ever.</param>
    [RuntimeExport("il2_time_sleep")]
    public static void Sleep(int milliseconds)
    {
        // An interrupt between test and sleep delays the end by at most one tick: the next one wakes the processor.
        var start = _ticks;
        while (milliseconds == Infinite || _ticks - start < (uint)milliseconds)
        {
            Processor.WaitForInterrupt();
        }
    }

    /// <summary>Milliseconds since start; wraps after 24.9 days to negative numbers, like Environment.TickCount.</summary>
    [RuntimeExport("il2_time_tick_count")]
    public static int TickCount() => (int)_ticks;

    [StartUp]
    private static void Start()
    {
        SysTick.LOAD = RccF4.ClocksPerMillisecond - 1;
        SysTick.VAL = 0;
        SysTick.CTRL =
            SysTick.CTRL_ENABLE | SysTick.CTRL_TICKINT | SysTick.CTRL_CLKSOURCE;
    }

    [InterruptHandler(Vector)]
    private static void OnTick() => _ticks++;
}
