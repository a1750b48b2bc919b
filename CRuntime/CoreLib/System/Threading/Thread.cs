using System;
using Il2Mcu.Runtime;

namespace Shadow.System.Threading;

/// <summary>The one thread there is.</summary>
internal static class Thread
{
    /// <summary>How long a loop that waits for another thread is to turn at a time: there is none.</summary>
    internal static int OptimalMaxSpinWaitsPerSpinIteration => 1;

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

    /// <summary>Does nothing: there is no other thread to wait for.</summary>
    public static void SpinWait(int iterations)
    {
    }

    /// <summary>Gives the rest of the turn to another thread, of which there is none.</summary>
    public static bool Yield() => false;

    [RuntimeImport("il2_time_sleep")]
    private static extern void SleepCore(int milliseconds);

    [RuntimeImport("il2_port_memory_barrier")]
    private static extern void Barrier();
}
