// il2mcu: --console none
using System.Threading;

[assembly: Emits("Il2Mcu.Hal.MillisecondClock.")]
[assembly: NotEmitted("Il2Mcu.Hal.LongMillisecondClock.")]

/// <summary>Sleeping needs the millisecond interrupt, but not its 64-bit form.</summary>
public static class Clock
{
    [Emits]
    public static void Main()
    {
        while (true)
        {
            Thread.Sleep(5);
        }
    }
}
