using System;
using Il2Mcu.Runtime;

namespace Shadow.System.Threading;

/// <summary>The one thread there is.</summary>
internal static class Thread
{
    /// <summary>Sleeps; -1 for ever.</summary>
    public static void Sleep(int millisecondsTimeout)
    {
        if (millisecondsTimeout < -1)
        {
            throw new ArgumentOutOfRangeException(nameof(millisecondsTimeout));
        }

        Finalization.RunPending();
        SleepCore(millisecondsTimeout);
    }

    public static void MemoryBarrier() => Barrier();

    [RuntimeImport("il2_time_sleep")]
    private static extern void SleepCore(int milliseconds);

    [RuntimeImport("il2_port_memory_barrier")]
    private static extern void Barrier();
}
