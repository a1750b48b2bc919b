using System;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>What DateTime, DateTimeOffset, DateOnly and TimeOnly call to be formatted. A provider's own patterns are not asked for: there is one culture.</summary>
internal static class DateTimeFormat
{
    private const int UsualLength = 40;

    public static string Format(DateTime dateTime, string? format, IFormatProvider? provider) =>
        Format(dateTime, format, provider, DateFormat.NoOffset);

    public static string Format(DateTime dateTime, string? format, IFormatProvider? provider, TimeSpan offset)
    {
        var text = new TextBuilder(stackalloc char[UsualLength]);
        new DateFormat(dateTime, offset).Append(ref text, format);
        return text.ToString();
    }

    public static bool TryFormat<TChar>(DateTime dateTime, Span<TChar> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        where TChar : unmanaged => TryFormat(dateTime, destination, out charsWritten, format, provider, DateFormat.NoOffset);

    public static bool TryFormat<TChar>(
        DateTime dateTime, Span<TChar> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider, TimeSpan offset)
        where TChar : unmanaged
    {
        var text = new TextBuilder(stackalloc char[UsualLength]);
        new DateFormat(dateTime, offset).Append(ref text, format);
        return text.TryCopyTo(destination, out charsWritten);
    }
}
