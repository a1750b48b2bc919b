using System.Numerics;
using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;

namespace Shadow.System.Threading;

/// <summary>
/// Atomic operations on one core: interrupts are masked for the few instructions that they take. Native integers have
/// their own methods because the framework, a 64-bit build, takes them for long ones and would write 8 bytes.
/// </summary>
internal static class Interlocked
{
    public static int Increment(ref int location) => Add(ref location, 1);

    public static uint Increment(ref uint location) => Add(ref location, 1);

    public static long Increment(ref long location) => Add(ref location, 1);

    public static ulong Increment(ref ulong location) => Add(ref location, 1);

    public static int Decrement(ref int location) => Add(ref location, -1);

    public static uint Decrement(ref uint location) => Add(ref location, uint.MaxValue);

    public static long Decrement(ref long location) => Add(ref location, -1);

    public static ulong Decrement(ref ulong location) => Add(ref location, ulong.MaxValue);

    public static int Add(ref int location, int value) => Sum(ref location, value);

    public static uint Add(ref uint location, uint value) => Sum(ref location, value);

    public static long Add(ref long location, long value) => Sum(ref location, value);

    public static ulong Add(ref ulong location, ulong value) => Sum(ref location, value);

    public static int And(ref int location, int value) => Mask(ref location, value);

    public static uint And(ref uint location, uint value) => Mask(ref location, value);

    public static long And(ref long location, long value) => Mask(ref location, value);

    public static ulong And(ref ulong location, ulong value) => Mask(ref location, value);

    public static int Or(ref int location, int value) => Set(ref location, value);

    public static uint Or(ref uint location, uint value) => Set(ref location, value);

    public static long Or(ref long location, long value) => Set(ref location, value);

    public static ulong Or(ref ulong location, ulong value) => Set(ref location, value);

    public static byte Exchange(ref byte location, byte value) => Exchange<byte>(ref location, value);

    public static sbyte Exchange(ref sbyte location, sbyte value) => Exchange<sbyte>(ref location, value);

    public static short Exchange(ref short location, short value) => Exchange<short>(ref location, value);

    public static ushort Exchange(ref ushort location, ushort value) => Exchange<ushort>(ref location, value);

    public static int Exchange(ref int location, int value) => Exchange<int>(ref location, value);

    public static uint Exchange(ref uint location, uint value) => Exchange<uint>(ref location, value);

    public static long Exchange(ref long location, long value) => Exchange<long>(ref location, value);

    public static ulong Exchange(ref ulong location, ulong value) => Exchange<ulong>(ref location, value);

    public static nint Exchange(ref nint location, nint value) => Exchange<nint>(ref location, value);

    public static nuint Exchange(ref nuint location, nuint value) => Exchange<nuint>(ref location, value);

    public static float Exchange(ref float location, float value) => Exchange<float>(ref location, value);

    public static double Exchange(ref double location, double value) => Exchange<double>(ref location, value);

    public static object? Exchange(ref object? location, object? value) => Exchange<object?>(ref location, value);

    public static T Exchange<T>(ref T location, T value)
    {
        var state = DisableInterrupts();
        var result = location;
        location = value;
        RestoreInterrupts(state);
        return result;
    }

    public static byte CompareExchange(ref byte location, byte value, byte comparand) => CompareExchange<byte>(ref location, value, comparand);

    public static sbyte CompareExchange(ref sbyte location, sbyte value, sbyte comparand) => CompareExchange<sbyte>(ref location, value, comparand);

    public static short CompareExchange(ref short location, short value, short comparand) => CompareExchange<short>(ref location, value, comparand);

    public static ushort CompareExchange(ref ushort location, ushort value, ushort comparand) => CompareExchange<ushort>(ref location, value, comparand);

    public static int CompareExchange(ref int location, int value, int comparand) => CompareExchange<int>(ref location, value, comparand);

    public static uint CompareExchange(ref uint location, uint value, uint comparand) => CompareExchange<uint>(ref location, value, comparand);

    public static long CompareExchange(ref long location, long value, long comparand) => CompareExchange<long>(ref location, value, comparand);

    public static ulong CompareExchange(ref ulong location, ulong value, ulong comparand) => CompareExchange<ulong>(ref location, value, comparand);

    public static nint CompareExchange(ref nint location, nint value, nint comparand) => CompareExchange<nint>(ref location, value, comparand);

    public static nuint CompareExchange(ref nuint location, nuint value, nuint comparand) => CompareExchange<nuint>(ref location, value, comparand);

    public static float CompareExchange(ref float location, float value, float comparand) => CompareExchange<float>(ref location, value, comparand);

    public static double CompareExchange(ref double location, double value, double comparand) => CompareExchange<double>(ref location, value, comparand);

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

    public static long Read(ref readonly long location) => Load(in location);

    public static ulong Read(ref readonly ulong location) => Load(in location);

    public static void MemoryBarrier() => Barrier();

    public static void MemoryBarrierProcessWide() => Barrier();

    private static T Load<T>(ref readonly T location)
    {
        var state = DisableInterrupts();
        var result = location;
        RestoreInterrupts(state);
        return result;
    }

    private static T Sum<T>(ref T location, T value)
        where T : IAdditionOperators<T, T, T>
    {
        var state = DisableInterrupts();
        var result = unchecked(location + value);
        location = result;
        RestoreInterrupts(state);
        return result;
    }

    private static T Mask<T>(ref T location, T value)
        where T : IBitwiseOperators<T, T, T>
    {
        var state = DisableInterrupts();
        var result = location;
        location = result & value;
        RestoreInterrupts(state);
        return result;
    }

    private static T Set<T>(ref T location, T value)
        where T : IBitwiseOperators<T, T, T>
    {
        var state = DisableInterrupts();
        var result = location;
        location = result | value;
        RestoreInterrupts(state);
        return result;
    }

    private static bool HaveSameBits<T>(ref T first, ref T second)
    {
        if (!typeof(T).IsValueType)
        {
            return Unsafe.As<T, nint>(ref first) == Unsafe.As<T, nint>(ref second);
        }

        return Unsafe.SizeOf<T>() switch
        {
            1 => Unsafe.As<T, byte>(ref first) == Unsafe.As<T, byte>(ref second),
            2 => Unsafe.As<T, ushort>(ref first) == Unsafe.As<T, ushort>(ref second),
            4 => Unsafe.As<T, uint>(ref first) == Unsafe.As<T, uint>(ref second),
            _ => Unsafe.As<T, ulong>(ref first) == Unsafe.As<T, ulong>(ref second),
        };
    }

    [RuntimeImport("il2_port_disable_interrupts")]
    private static extern uint DisableInterrupts();

    [RuntimeImport("il2_port_restore_interrupts")]
    private static extern void RestoreInterrupts(uint state);

    [RuntimeImport("il2_port_memory_barrier")]
    private static extern void Barrier();
}
