using System;

namespace Il2Mcu.Text;

/// <summary>Formats a number to a new string or into memory. Longer text than usual goes through an array.</summary>
internal static class NumberStrings
{
    public const int UsualLength = 64;

    public static string OfInteger(ulong amount, bool isNegative, ulong bits, string? format, IFormatProvider? provider)
    {
        var text = new TextBuilder(stackalloc char[UsualLength]);
        IntegerFormat.Append(ref text, amount, isNegative, bits, format, Symbols.Of(provider));
        return text.ToString();
    }

    public static bool TryFormatInteger<TChar>(
        ulong amount, bool isNegative, ulong bits, ReadOnlySpan<char> format, IFormatProvider? provider, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        var text = new TextBuilder(stackalloc char[UsualLength]);
        IntegerFormat.Append(ref text, amount, isNegative, bits, format, Symbols.Of(provider));
        return text.TryCopyTo(destination, out written);
    }

    public static string OfDouble(double value, string? format, IFormatProvider? provider)
    {
        var text = new TextBuilder(stackalloc char[UsualLength]);
        FloatFormat.Append(ref text, value, format, Symbols.Of(provider));
        return text.ToString();
    }

    public static bool TryFormatDouble<TChar>(
        double value, ReadOnlySpan<char> format, IFormatProvider? provider, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        var text = new TextBuilder(stackalloc char[UsualLength]);
        FloatFormat.Append(ref text, value, format, Symbols.Of(provider));
        return text.TryCopyTo(destination, out written);
    }

    public static string OfSingle(float value, string? format, IFormatProvider? provider)
    {
        var text = new TextBuilder(stackalloc char[UsualLength]);
        FloatFormat.Append(ref text, value, format, Symbols.Of(provider));
        return text.ToString();
    }

    public static bool TryFormatSingle<TChar>(
        float value, ReadOnlySpan<char> format, IFormatProvider? provider, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        var text = new TextBuilder(stackalloc char[UsualLength]);
        FloatFormat.Append(ref text, value, format, Symbols.Of(provider));
        return text.TryCopyTo(destination, out written);
    }

    public static string OfHalf(Half value, string? format, IFormatProvider? provider)
    {
        var text = new TextBuilder(stackalloc char[UsualLength]);
        FloatFormat.Append(ref text, value, format, Symbols.Of(provider));
        return text.ToString();
    }

    public static bool TryFormatHalf<TChar>(
        Half value, ReadOnlySpan<char> format, IFormatProvider? provider, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        var text = new TextBuilder(stackalloc char[UsualLength]);
        FloatFormat.Append(ref text, value, format, Symbols.Of(provider));
        return text.TryCopyTo(destination, out written);
    }

    public static string OfDecimal(decimal value, string? format, IFormatProvider? provider)
    {
        var text = new TextBuilder(stackalloc char[UsualLength]);
        DecimalFormat.Append(ref text, value, format, Symbols.Of(provider));
        return text.ToString();
    }

    public static bool TryFormatDecimal<TChar>(
        decimal value, ReadOnlySpan<char> format, IFormatProvider? provider, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        var text = new TextBuilder(stackalloc char[UsualLength]);
        DecimalFormat.Append(ref text, value, format, Symbols.Of(provider));
        return text.TryCopyTo(destination, out written);
    }
}
