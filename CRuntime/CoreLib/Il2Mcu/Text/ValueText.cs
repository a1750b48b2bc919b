using System;

namespace Il2Mcu.Text;

/// <summary>Text of a value in an interpolated string. What T is decides at build time which of the ways is in the program.</summary>
internal static class ValueText
{
    public static void Append<T>(ref TextBuilder text, T value, string? format, IFormatProvider? provider, ICustomFormatter? formatter)
    {
        if (formatter is not null)
        {
            Append(ref text, formatter.Format(format, value, provider));
        }
        else if (typeof(T) == typeof(string))
        {
            Append(ref text, (string?)(object?)value);
        }
        else if (typeof(T) == typeof(char))
        {
            text.Append((char)(object)value!);
        }
        else if (typeof(T) == typeof(int))
        {
            AppendInteger(ref text, (int)(object)value!, format, provider);
        }
        else if (typeof(T) == typeof(uint))
        {
            AppendInteger(ref text, (uint)(object)value!, format, provider);
        }
        else if (typeof(T) == typeof(byte))
        {
            AppendInteger(ref text, (byte)(object)value!, format, provider);
        }
        else if (typeof(T) == typeof(ushort))
        {
            AppendInteger(ref text, (ushort)(object)value!, format, provider);
        }
        else if (typeof(T) == typeof(long))
        {
            AppendInteger(ref text, (long)(object)value!, format, provider);
        }
        else if (typeof(T) == typeof(ulong))
        {
            AppendInteger(ref text, (ulong)(object)value!, format, provider);
        }
        else if (typeof(T) == typeof(double))
        {
            FloatFormat.Append(ref text, (double)(object)value!, format, Symbols.Of(provider));
        }
        else if (typeof(T) == typeof(float))
        {
            FloatFormat.Append(ref text, (float)(object)value!, format, Symbols.Of(provider));
        }
        else if (typeof(T) == typeof(decimal))
        {
            DecimalFormat.Append(ref text, (decimal)(object)value!, format, Symbols.Of(provider));
        }
        else if (value is null)
        {
        }
        else if (typeof(T).IsEnum)
        {
            Append(ref text, format is null ? value.ToString() : ((IFormattable)value).ToString(format, provider));
        }
        else if (value is ISpanFormattable)
        {
            AppendSpanFormattable(ref text, value, format, provider);
        }
        else if (value is IFormattable)
        {
            Append(ref text, ((IFormattable)value).ToString(format, provider));
        }
        else
        {
            Append(ref text, value.ToString());
        }
    }

    private static void Append(ref TextBuilder text, string? value)
    {
        if (value is not null)
        {
            text.Append(value);
        }
    }

    private static void AppendInteger(ref TextBuilder text, int value, string? format, IFormatProvider? provider)
    {
        var amount = (uint)(value < 0 ? -value : value);
        if (format is not null || (value < 0 && provider is not null))
        {
            IntegerFormat.Append(ref text, amount, value < 0, (uint)value, format, Symbols.Of(provider));
            return;
        }

        if (value < 0)
        {
            text.Append('-');
        }

        IntegerFormat.AppendDecimal(ref text, amount, 1);
    }

    private static void AppendInteger(ref TextBuilder text, uint value, string? format, IFormatProvider? provider)
    {
        if (format is not null)
        {
            IntegerFormat.Append(ref text, value, isNegative: false, value, format, Symbols.Of(provider));
        }
        else
        {
            IntegerFormat.AppendDecimal(ref text, value, 1);
        }
    }

    private static void AppendInteger(ref TextBuilder text, long value, string? format, IFormatProvider? provider)
    {
        var amount = (ulong)(value < 0 ? -value : value);
        if (format is not null || (value < 0 && provider is not null))
        {
            IntegerFormat.Append(ref text, amount, value < 0, (ulong)value, format, Symbols.Of(provider));
            return;
        }

        if (value < 0)
        {
            text.Append('-');
        }

        IntegerFormat.AppendDecimal(ref text, amount, 1);
    }

    private static void AppendInteger(ref TextBuilder text, ulong value, string? format, IFormatProvider? provider)
    {
        if (format is not null)
        {
            IntegerFormat.Append(ref text, value, isNegative: false, value, format, Symbols.Of(provider));
        }
        else
        {
            IntegerFormat.AppendDecimal(ref text, value, 1);
        }
    }

    private static void AppendSpanFormattable<T>(ref TextBuilder text, T value, string? format, IFormatProvider? provider)
    {
        int written;
        while (!((ISpanFormattable)value!).TryFormat(text.Rest, out written, format, provider))
        {
            text.Grow(1);
        }

        text.Added(written);
    }
}
