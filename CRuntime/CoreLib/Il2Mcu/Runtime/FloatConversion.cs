using System.Numerics;
using System.Runtime.CompilerServices;

namespace Il2Mcu.Runtime;

/// <summary>Floating-point numbers to integers as the conversion instructions do it.</summary>
internal static class FloatConversion
{
    public static TInteger ToInteger<TInteger>(double value)
        where TInteger : IBinaryInteger<TInteger>
    {
        if (typeof(TInteger) == typeof(int))
        {
            return Unsafe.BitCast<int, TInteger>((int)value);
        }

        if (typeof(TInteger) == typeof(uint))
        {
            return Unsafe.BitCast<uint, TInteger>((uint)value);
        }

        if (typeof(TInteger) == typeof(long))
        {
            return Unsafe.BitCast<long, TInteger>((long)value);
        }

        if (typeof(TInteger) == typeof(ulong))
        {
            return Unsafe.BitCast<ulong, TInteger>((ulong)value);
        }

        return TInteger.CreateSaturating(value);
    }
}
