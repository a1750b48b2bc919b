// il2mcu: --console none
[assembly: NotEmitted("Il2Mcu.Hal.MillisecondClock.")]
[assembly: NotEmitted("Il2Mcu.Hal.LongMillisecondClock.")]

/// <summary>No timer runs in a program that never asks for the time.</summary>
public static class NoClock
{
    [Emits]
    public static int Main() => 42;
}
