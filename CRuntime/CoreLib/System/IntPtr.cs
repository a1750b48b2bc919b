using System;
using System.Globalization;
using System.Numerics;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>The framework is a 64-bit build: what it knows of the size of addresses is told anew here.</summary>
internal static class IntPtr
{
    private static bool IsNarrow => Target.PointerSize == sizeof(int);

    public static int get_Size() => Target.PointerSize;

    public static nint get_MinValue() => IsNarrow ? int.MinValue : unchecked((nint)long.MinValue);

    public static nint get_MaxValue() => IsNarrow ? int.MaxValue : unchecked((nint)long.MaxValue);

    public static string ToString(ref nint self) => IsNarrow ? Integers.ToString((int)self) : Integers.ToString((long)self);

    public static string ToString(ref nint self, IFormatProvider? provider) => ToString(ref self);

    public static string ToString(ref nint self, string? format) => ToString(ref self, format, null);

    public static string ToString(ref nint self, string? format, IFormatProvider? provider) =>
        IsNarrow ? ((int)self).ToString(format, provider) : ((long)self).ToString(format, provider);

    public static bool TryFormat(ref nint self, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => IsNarrow
        ? ((int)self).TryFormat(destination, out charsWritten, format, provider)
        : ((long)self).TryFormat(destination, out charsWritten, format, provider);

    public static bool TryFormat(ref nint self, Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => IsNarrow
        ? ((int)self).TryFormat(utf8Destination, out bytesWritten, format, provider)
        : ((long)self).TryFormat(utf8Destination, out bytesWritten, format, provider);

    public static nint Parse(string s) => Parse(s, NumberStyles.Integer, null);

    public static nint Parse(string s, NumberStyles style) => Parse(s, style, null);

    public static nint Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static nint Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), style, provider);
    }

    public static nint Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static nint Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider) =>
        IsNarrow ? int.Parse(s, style, provider) : (nint)long.Parse(s, style, provider);

    public static nint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, NumberStyles.Integer, provider);

    public static nint Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider) =>
        IsNarrow ? int.Parse(utf8Text, style, provider) : (nint)long.Parse(utf8Text, style, provider);

    public static bool TryParse(string? s, out nint result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out nint result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out nint result) => TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out nint result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out nint result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out nint result)
    {
        if (IsNarrow)
        {
            var fits = int.TryParse(s, style, provider, out var narrow);
            result = narrow;
            return fits;
        }

        var parsed = long.TryParse(s, style, provider, out var wide);
        result = (nint)wide;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out nint result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out nint result) => TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out nint result)
    {
        if (IsNarrow)
        {
            var fits = int.TryParse(utf8Text, style, provider, out var narrow);
            result = narrow;
            return fits;
        }

        var parsed = long.TryParse(utf8Text, style, provider, out var wide);
        result = (nint)wide;
        return parsed;
    }

    public static bool TryConvertFromSaturating<TOther>(TOther value, out nint result)
        where TOther : INumberBase<TOther>
    {
        result = IsNarrow ? int.CreateSaturating(value) : (nint)long.CreateSaturating(value);
        return true;
    }

    public static int System_Numerics_IBinaryInteger_nint__GetByteCount(ref nint self) => Target.PointerSize;

    public static int System_Numerics_IBinaryInteger_nint__GetShortestBitLength(ref nint self) =>
        IsNarrow ? GenericInteger.ShortestBitLength((int)self) : GenericInteger.ShortestBitLength((long)self);

    public static bool System_Numerics_IBinaryInteger_nint__TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nint value)
    {
        if (IsNarrow)
        {
            var fits = GenericInteger.TryReadBigEndian(source, isUnsigned, out int narrow);
            value = narrow;
            return fits;
        }

        var read = GenericInteger.TryReadBigEndian(source, isUnsigned, out long wide);
        value = (nint)wide;
        return read;
    }

    public static bool System_Numerics_IBinaryInteger_nint__TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nint value)
    {
        if (IsNarrow)
        {
            var fits = GenericInteger.TryReadLittleEndian(source, isUnsigned, out int narrow);
            value = narrow;
            return fits;
        }

        var read = GenericInteger.TryReadLittleEndian(source, isUnsigned, out long wide);
        value = (nint)wide;
        return read;
    }

    public static bool System_Numerics_IBinaryInteger_nint__TryWriteBigEndian(ref nint self, Span<byte> destination, out int bytesWritten) => IsNarrow
        ? GenericInteger.TryWriteBigEndian((int)self, destination, out bytesWritten)
        : GenericInteger.TryWriteBigEndian((long)self, destination, out bytesWritten);

    public static bool System_Numerics_IBinaryInteger_nint__TryWriteLittleEndian(ref nint self, Span<byte> destination, out int bytesWritten) => IsNarrow
        ? GenericInteger.TryWriteLittleEndian((int)self, destination, out bytesWritten)
        : GenericInteger.TryWriteLittleEndian((long)self, destination, out bytesWritten);
}
