using System;
using System.Threading;

namespace Speed;

/// <summary>
/// Counts executed instructions: in the emulator one instruction takes one nanosecond of virtual time, and its TIM2 counts
/// those (RM0090 section 18: CR1 at 0x00, CNT at 0x24, ARR at 0x2C).
/// </summary>
internal static unsafe class Counter
{
    private const uint ClockEnable = 0x40023840;
    private const uint Control = 0x40000000;
    private const uint Count = 0x40000024;
    private const uint Limit = 0x4000002C;

    private static uint s_start;
    private static int s_result;

    public static void Start()
    {
        *(uint*)ClockEnable |= 1;
        *(uint*)Limit = uint.MaxValue;
        *(uint*)Control = 1;
        s_start = Volatile.Read(ref *(uint*)Count);
    }

    /// <summary>Prints the result of the kernel and what it took.</summary>
    public static void Stop(int result)
    {
        Volatile.Write(ref s_result, result);
        var taken = Volatile.Read(ref *(uint*)Count) - s_start;
        Console.WriteLine(result);
        Console.WriteLine(taken);
    }
}
