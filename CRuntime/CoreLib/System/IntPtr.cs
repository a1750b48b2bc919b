using System;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>The framework is a 64-bit build: what it knows of the size of addresses is told anew here.</summary>
internal static class IntPtr
{
    public static int get_Size() => Target.PointerSize;

    public static nint get_MinValue() => Target.Is32Bit ? int.MinValue : unchecked((nint)long.MinValue);

    public static nint get_MaxValue() => Target.Is32Bit ? int.MaxValue : unchecked((nint)long.MaxValue);

    public static string ToString(ref nint self) => Target.Is32Bit ? Integers.ToString((int)self) : Integers.ToString((long)self);

    public static string ToString(ref nint self, IFormatProvider? provider) => ToString(ref self);

    public static string ToString(ref nint self, string? format) => ToString(ref self, format, null);

    public static string ToString(ref nint self, string? format, IFormatProvider? provider) =>
        Target.Is32Bit ? ((int)self).ToString(format, provider) : ((long)self).ToString(format, provider);

    public static bool TryFormat(ref nint self, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => Target.Is32Bit
        ? ((int)self).TryFormat(destination, out charsWritten, format, provider)
        : ((long)self).TryFormat(destination, out charsWritten, format, provider);

    public static bool TryFormat(ref nint self, Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => Target.Is32Bit
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
        Target.Is32Bit ? int.Parse(s, style, provider) : (nint)long.Parse(s, style, provider);

    public static nint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, NumberStyles.Integer, provider);

    public static nint Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider) =>
        Target.Is32Bit ? int.Parse(utf8Text, style, provider) : (nint)long.Parse(utf8Text, style, provider);

    public static bool TryParse(string? s, out nint result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out nint result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out nint result) => TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out nint result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out nint result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out nint result)
    {
        Unsafe.SkipInit(out result);
        return Target.Is32Bit
            ? int.TryParse(s, style, provider, out Unsafe.As<nint, int>(ref result))
            : long.TryParse(s, style, provider, out Unsafe.As<nint, long>(ref result));
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out nint result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out nint result) => TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out nint result)
    {
        Unsafe.SkipInit(out result);
        return Target.Is32Bit
            ? int.TryParse(utf8Text, style, provider, out Unsafe.As<nint, int>(ref result))
            : long.TryParse(utf8Text, style, provider, out Unsafe.As<nint, long>(ref result));
    }

    public static bool TryConvertFromSaturating<TOther>(TOther value, out nint result)
        where TOther : INumberBase<TOther>
    {
        result = Target.Is32Bit ? int.CreateSaturating(value) : (nint)long.CreateSaturating(value);
        return true;
    }

    public static int System_Numerics_IBinaryInteger_nint__GetByteCount(ref nint self) => Target.PointerSize;

    public static int System_Numerics_IBinaryInteger_nint__GetShortestBitLength(ref nint self) =>
        Target.Is32Bit ? GenericInteger.ShortestBitLength((int)self) : GenericInteger.ShortestBitLength((long)self);

    public static bool System_Numerics_IBinaryInteger_nint__TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nint value)
    {
        Unsafe.SkipInit(out value);
        return Target.Is32Bit
            ? GenericInteger.TryReadBigEndian(source, isUnsigned, out Unsafe.As<nint, int>(ref value))
            : GenericInteger.TryReadBigEndian(source, isUnsigned, out Unsafe.As<nint, long>(ref value));
    }

    public static bool System_Numerics_IBinaryInteger_nint__TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nint value)
    {
        Unsafe.SkipInit(out value);
        return Target.Is32Bit
            ? GenericInteger.TryReadLittleEndian(source, isUnsigned, out Unsafe.As<nint, int>(ref value))
            : GenericInteger.TryReadLittleEndian(source, isUnsigned, out Unsafe.As<nint, long>(ref value));
    }

    public static bool System_Numerics_IBinaryInteger_nint__TryWriteBigEndian(ref nint self, Span<byte> destination, out int bytesWritten) => Target.Is32Bit
        ? GenericInteger.TryWriteBigEndian((int)self, destination, out bytesWritten)
        : GenericInteger.TryWriteBigEndian((long)self, destination, out bytesWritten);

    public static bool System_Numerics_IBinaryInteger_nint__TryWriteLittleEndian(ref nint self, Span<byte> destination, out int bytesWritten) => Target.Is32Bit
        ? GenericInteger.TryWriteLittleEndian((int)self, destination, out bytesWritten)
        : GenericInteger.TryWriteLittleEndian((long)self, destination, out bytesWritten);
}
