using System;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>See <see cref="IntPtr"/>.</summary>
internal static class UIntPtr
{
    public static int get_Size() => Target.PointerSize;

    public static string ToString(ref nuint self) => Target.Is32Bit ? Integers.ToString((uint)self) : Integers.ToString((ulong)self);

    public static string ToString(ref nuint self, IFormatProvider? provider) => ToString(ref self);

    public static string ToString(ref nuint self, string? format) => ToString(ref self, format, null);

    public static string ToString(ref nuint self, string? format, IFormatProvider? provider) =>
        Target.Is32Bit ? ((uint)self).ToString(format, provider) : ((ulong)self).ToString(format, provider);

    public static bool TryFormat(ref nuint self, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => Target.Is32Bit
        ? ((uint)self).TryFormat(destination, out charsWritten, format, provider)
        : ((ulong)self).TryFormat(destination, out charsWritten, format, provider);

    public static bool TryFormat(ref nuint self, Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => Target.Is32Bit
        ? ((uint)self).TryFormat(utf8Destination, out bytesWritten, format, provider)
        : ((ulong)self).TryFormat(utf8Destination, out bytesWritten, format, provider);

    public static nuint Parse(string s) => Parse(s, NumberStyles.Integer, null);

    public static nuint Parse(string s, NumberStyles style) => Parse(s, style, null);

    public static nuint Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static nuint Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), style, provider);
    }

    public static nuint Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static nuint Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider) =>
        Target.Is32Bit ? uint.Parse(s, style, provider) : (nuint)ulong.Parse(s, style, provider);

    public static nuint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text, NumberStyles.Integer, provider);

    public static nuint Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider) =>
        Target.Is32Bit ? uint.Parse(utf8Text, style, provider) : (nuint)ulong.Parse(utf8Text, style, provider);

    public static bool TryParse(string? s, out nuint result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out nuint result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse(string? s, NumberStyles style, IFormatProvider? provider, out nuint result) => TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out nuint result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out nuint result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out nuint result)
    {
        Unsafe.SkipInit(out result);
        return Target.Is32Bit
            ? uint.TryParse(s, style, provider, out Unsafe.As<nuint, uint>(ref result))
            : ulong.TryParse(s, style, provider, out Unsafe.As<nuint, ulong>(ref result));
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out nuint result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out nuint result) => TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out nuint result)
    {
        Unsafe.SkipInit(out result);
        return Target.Is32Bit
            ? uint.TryParse(utf8Text, style, provider, out Unsafe.As<nuint, uint>(ref result))
            : ulong.TryParse(utf8Text, style, provider, out Unsafe.As<nuint, ulong>(ref result));
    }

    public static bool TryConvertFromSaturating<TOther>(TOther value, out nuint result)
        where TOther : INumberBase<TOther>
    {
        result = Target.Is32Bit ? uint.CreateSaturating(value) : (nuint)ulong.CreateSaturating(value);
        return true;
    }

    public static int System_Numerics_IBinaryInteger_nuint__GetByteCount(ref nuint self) => Target.PointerSize;

    public static int System_Numerics_IBinaryInteger_nuint__GetShortestBitLength(ref nuint self) =>
        Target.Is32Bit ? GenericInteger.ShortestBitLength((uint)self) : GenericInteger.ShortestBitLength((ulong)self);

    public static bool System_Numerics_IBinaryInteger_nuint__TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nuint value)
    {
        Unsafe.SkipInit(out value);
        return Target.Is32Bit
            ? GenericInteger.TryReadBigEndian(source, isUnsigned, out Unsafe.As<nuint, uint>(ref value))
            : GenericInteger.TryReadBigEndian(source, isUnsigned, out Unsafe.As<nuint, ulong>(ref value));
    }

    public static bool System_Numerics_IBinaryInteger_nuint__TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nuint value)
    {
        Unsafe.SkipInit(out value);
        return Target.Is32Bit
            ? GenericInteger.TryReadLittleEndian(source, isUnsigned, out Unsafe.As<nuint, uint>(ref value))
            : GenericInteger.TryReadLittleEndian(source, isUnsigned, out Unsafe.As<nuint, ulong>(ref value));
    }

    public static bool System_Numerics_IBinaryInteger_nuint__TryWriteBigEndian(ref nuint self, Span<byte> destination, out int bytesWritten) => Target.Is32Bit
        ? GenericInteger.TryWriteBigEndian((uint)self, destination, out bytesWritten)
        : GenericInteger.TryWriteBigEndian((ulong)self, destination, out bytesWritten);

    public static bool System_Numerics_IBinaryInteger_nuint__TryWriteLittleEndian(ref nuint self, Span<byte> destination, out int bytesWritten) => Target.Is32Bit
        ? GenericInteger.TryWriteLittleEndian((uint)self, destination, out bytesWritten)
        : GenericInteger.TryWriteLittleEndian((ulong)self, destination, out bytesWritten);
}
