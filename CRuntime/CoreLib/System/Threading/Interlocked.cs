using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;

namespace Shadow.System.Threading;

/// <summary>Atomic operations on one core: interrupts are masked for the few instructions that they take.</summary>
internal static class Interlocked
{
    public static int Increment(ref int location) => Add(ref location, 1);

    public static int Decrement(ref int location) => Add(ref location, -1);

    public static long Increment(ref long location) => Add(ref location, 1);

    public static long Decrement(ref long location) => Add(ref location, -1);

    public static int Add(ref int location, int value)
    {
        var state = DisableInterrupts();
        var result = location + value;
        location = result;
        RestoreInterrupts(state);
        return result;
    }

    public static long Add(ref long location, long value)
    {
        var state = DisableInterrupts();
        var result = location + value;
        location = result;
        RestoreInterrupts(state);
        return result;
    }

    public static int Exchange(ref int location, int value)
    {
        var state = DisableInterrupts();
        var result = location;
        location = value;
        RestoreInterrupts(state);
        return result;
    }

    public static long Exchange(ref long location, long value)
    {
        var state = DisableInterrupts();
        var result = location;
        location = value;
        RestoreInterrupts(state);
        return result;
    }

    public static T Exchange<T>(ref T location, T value)
    {
        var state = DisableInterrupts();
        var result = location;
        location = value;
        RestoreInterrupts(state);
        return result;
    }

    public static int CompareExchange(ref int location, int value, int comparand)
    {
        var state = DisableInterrupts();
        var result = location;
        if (result == comparand)
        {
            location = value;
        }

        RestoreInterrupts(state);
        return result;
    }

    public static long CompareExchange(ref long location, long value, long comparand)
    {
        var state = DisableInterrupts();
        var result = location;
        if (result == comparand)
        {
            location = value;
        }

        RestoreInterrupts(state);
        return result;
    }

    public static object? CompareExchange(ref object? location, object? value, object? comparand) => CompareExchange<object?>(ref location, value, comparand);

    /// <summary>References by identity, values (of at most 8 bytes) by their bits.</summary>
    public static T CompareExchange<T>(ref T location, T value, T comparand)
    {
        var state = DisableInterrupts();
        var result = location;
        if (HaveSameBits(ref result, ref comparand))
        {
            location = value;
        }

        RestoreInterrupts(state);
        return result;
    }

    // The framework, a 64-bit build, exchanges native integers as long ones: that would write 8 bytes.
    public static nint Exchange(ref nint location, nint value)
    {
        var state = DisableInterrupts();
        var result = location;
        location = value;
        RestoreInterrupts(state);
        return result;
    }

    public static nint CompareExchange(ref nint location, nint value, nint comparand)
    {
        var state = DisableInterrupts();
        var result = location;
        if (result == comparand)
        {
            location = value;
        }

        RestoreInterrupts(state);
        return result;
    }

    public static nuint Exchange(ref nuint location, nuint value)
    {
        var state = DisableInterrupts();
        var result = location;
        location = value;
        RestoreInterrupts(state);
        return result;
    }

    public static nuint CompareExchange(ref nuint location, nuint value, nuint comparand)
    {
        var state = DisableInterrupts();
        var result = location;
        if (result == comparand)
        {
            location = value;
        }

        RestoreInterrupts(state);
        return result;
    }

    private static bool HaveSameBits<T>(ref T first, ref T second)
    {
        if (!typeof(T).IsValueType)
        {
            return Unsafe.As<T, nint>(ref first) == Unsafe.As<T, nint>(ref second);
        }

        for (var i = 0; i < Unsafe.SizeOf<T>(); i++)
        {
            if (Unsafe.Add(ref Unsafe.As<T, byte>(ref first), i) != Unsafe.Add(ref Unsafe.As<T, byte>(ref second), i))
            {
                return false;
            }
        }

        return true;
    }

    public static long Read(ref long location)
    {
        var state = DisableInterrupts();
        var result = location;
        RestoreInterrupts(state);
        return result;
    }

    public static void MemoryBarrier() => Barrier();

    [RuntimeImport("il2_port_disable_interrupts")]
    private static extern uint DisableInterrupts();

    [RuntimeImport("il2_port_restore_interrupts")]
    private static extern void RestoreInterrupts(uint state);

    [RuntimeImport("il2_port_memory_barrier")]
    private static extern void Barrier();
}
