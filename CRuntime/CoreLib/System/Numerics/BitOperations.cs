using Il2Mcu.Runtime;

namespace Shadow.System.Numerics;

/// <summary>The framework is a 64-bit build: it counts and turns the bits of a native integer as those of a long one.</summary>
internal static class BitOperations
{
    public static int LeadingZeroCount(nuint value) => Target.Is32Bit
        ? global::System.Numerics.BitOperations.LeadingZeroCount((uint)value)
        : global::System.Numerics.BitOperations.LeadingZeroCount((ulong)value);

    public static int TrailingZeroCount(nint value) => TrailingZeroCount((nuint)value);

    public static int TrailingZeroCount(nuint value) => Target.Is32Bit
        ? global::System.Numerics.BitOperations.TrailingZeroCount((uint)value)
        : global::System.Numerics.BitOperations.TrailingZeroCount((ulong)value);

    public static nuint RotateLeft(nuint value, int offset) => Target.Is32Bit
        ? global::System.Numerics.BitOperations.RotateLeft((uint)value, offset)
        : (nuint)global::System.Numerics.BitOperations.RotateLeft((ulong)value, offset);

    public static nuint RotateRight(nuint value, int offset) => Target.Is32Bit
        ? global::System.Numerics.BitOperations.RotateRight((uint)value, offset)
        : (nuint)global::System.Numerics.BitOperations.RotateRight((ulong)value, offset);
}
