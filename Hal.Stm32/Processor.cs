using Il2Mcu.Runtime;

namespace Il2Mcu.Hal;

/// <summary>Instructions of the processor itself. On a PC they do nothing.</summary>
public static class Processor
{
    /// <summary>
    /// Sleeps until an interrupt is pending, even a masked one (WFI). An interrupt that was handled just before
    /// does not end the sleep.
    /// </summary>
    [RuntimeImport("il2_port_wait_for_interrupt")]
    public static void WaitForInterrupt() => Thread.Yield();

    /// <summary>Masks all interrupts.</summary>
    /// <returns>The previous state, for <see cref="RestoreInterrupts"/>.</returns>
    [RuntimeImport("il2_port_disable_interrupts")]
    public static uint DisableInterrupts() => 0;

    /// <summary>Brings back what <see cref="DisableInterrupts"/> returned.</summary>
    [RuntimeImport("il2_port_restore_interrupts")]
    public static void RestoreInterrupts(uint state) => _ = state;

    /// <summary>Unmasks interrupts.</summary>
    [RuntimeImport("il2_port_enable_interrupts")]
    public static void EnableInterrupts()
    {
    }

    /// <summary>Completes all memory accesses before this one sees those after it (DMB).</summary>
    [RuntimeImport("il2_port_memory_barrier")]
    public static void MemoryBarrier() => Interlocked.MemoryBarrier();
}
