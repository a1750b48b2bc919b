using System;
using Il2Mcu.Text;
using Shadow.System.Globalization;

namespace Shadow.System;

/// <summary>What integers of all widths call to be formatted.</summary>
internal static class Number
{
    public static string FormatInt32(int value, int hexMask, string? format, IFormatProvider? provider) =>
        NumberStrings.OfInteger(Amount(value), value < 0, (uint)(value & hexMask), format, provider);

    public static string FormatUInt32(uint value, string? format, IFormatProvider? provider) =>
        NumberStrings.OfInteger(value, isNegative: false, value, format, provider);

    public static string FormatInt64(long value, string? format, IFormatProvider? provider) =>
        NumberStrings.OfInteger(Amount(value), value < 0, (ulong)value, format, provider);

    public static string FormatUInt64(ulong value, string? format, IFormatProvider? provider) =>
        NumberStrings.OfInteger(value, isNegative: false, value, format, provider);

    public static bool TryFormatInt32<TChar>(
        int value, int hexMask, ReadOnlySpan<char> format, IFormatProvider? provider, Span<TChar> destination, out int charsWritten)
        where TChar : unmanaged =>
        NumberStrings.TryFormatInteger(Amount(value), value < 0, (uint)(value & hexMask), format, provider, destination, out charsWritten);

    public static bool TryFormatUInt32<TChar>(
        uint value, ReadOnlySpan<char> format, IFormatProvider? provider, Span<TChar> destination, out int charsWritten)
        where TChar : unmanaged =>
        NumberStrings.TryFormatInteger(value, isNegative: false, value, format, provider, destination, out charsWritten);

    public static bool TryFormatInt64<TChar>(
        long value, ReadOnlySpan<char> format, IFormatProvider? provider, Span<TChar> destination, out int charsWritten)
        where TChar : unmanaged =>
        NumberStrings.TryFormatInteger(Amount(value), value < 0, (ulong)value, format, provider, destination, out charsWritten);

    public static bool TryFormatUInt64<TChar>(
        ulong value, ReadOnlySpan<char> format, IFormatProvider? provider, Span<TChar> destination, out int charsWritten)
        where TChar : unmanaged =>
        NumberStrings.TryFormatInteger(value, isNegative: false, value, format, provider, destination, out charsWritten);

    public static int[] NumberGroupSizes(NumberFormatInfo info) => info.NumberGroupSizes;

    public static int[] CurrencyGroupSizes(NumberFormatInfo info) => info.CurrencyGroupSizes;

    public static int[] PercentGroupSizes(NumberFormatInfo info) => info.PercentGroupSizes;

    private static ulong Amount(long value) => (ulong)(value < 0 ? -value : value);
}
