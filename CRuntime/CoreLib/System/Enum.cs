using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>
/// Enums without reflection: names and values come with the Type objects. Equals and GetHashCode are written by the
/// translator for each enum.
/// </summary>
internal static class Enum
{
    public static string ToString(global::System.Enum self)
    {
        var type = Type.OwnOf(self.GetType());
        return EnumNames.Text(type, EnumValues.OfBox(self, type.Code));
    }

    public static string ToString(global::System.Enum self, string? format)
    {
        var type = Type.OwnOf(self.GetType());
        return EnumNames.Format(type, EnumValues.OfBox(self, type.Code), format);
    }

    public static string ToString(global::System.Enum self, IFormatProvider? provider) => ToString(self);

    public static string ToString(global::System.Enum self, string? format, IFormatProvider? provider) => ToString(self, format);

    /// <summary>Explicit implementation, which interpolated strings call.</summary>
    public static bool System_ISpanFormattable_TryFormat(
        global::System.Enum self, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString(self, new string(format));
        charsWritten = text.Length <= destination.Length ? text.Length : 0;
        return text.AsSpan().TryCopyTo(destination);
    }

    public static bool TryFormatUnconstrained<TEnum>(TEnum value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
    {
        var text = EnumNames.Format(Of<TEnum>(), EnumValues.Of(value), new string(format));
        charsWritten = text.Length <= destination.Length ? text.Length : 0;
        return text.AsSpan().TryCopyTo(destination);
    }

    public static bool TryFormat<TEnum>(TEnum value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format) =>
        TryFormatUnconstrained(value, destination, out charsWritten, format);

    /// <summary>The number in a box of its own type: what the conversions of IConvertible work with.</summary>
    public static object GetValue(global::System.Enum self)
    {
        var code = Type.OwnOf(self.GetType()).Code;
        return EnumValues.NumberInBox(EnumValues.OfBox(self, code), code);
    }

    public static int CompareTo(global::System.Enum self, object? target)
    {
        if (target is null)
        {
            return 1;
        }

        if (self.GetType() != target.GetType())
        {
            throw new ArgumentException("Object must be the same type as the enum.");
        }

        var code = Type.OwnOf(self.GetType()).Code;
        var left = EnumValues.OfBox(self, code);
        var right = EnumValues.OfBox(target, code);
        return EnumValues.IsSigned(code)
            ? EnumValues.Signed(left, code).CompareTo(EnumValues.Signed(right, code))
            : left.CompareTo(right);
    }

    public static bool HasFlag(global::System.Enum self, global::System.Enum flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        if (self.GetType() != flag.GetType())
        {
            throw new ArgumentException("The argument type is not the same as the enum type.");
        }

        var code = Type.OwnOf(self.GetType()).Code;
        var bits = EnumValues.OfBox(flag, code);
        return (EnumValues.OfBox(self, code) & bits) == bits;
    }

    public static TypeCode GetTypeCode(global::System.Enum self) => (TypeCode)Type.OwnOf(self.GetType()).Code;

    public static string? GetName<TEnum>(TEnum value) => EnumNames.Of(Of<TEnum>(), EnumValues.Of(value));

    public static string? GetName(global::System.Type enumType, object value) => EnumNames.OfObject(Own(enumType), value);

    public static string[] GetNames<TEnum>() => EnumNames.All(Of<TEnum>());

    public static string[] GetNames(global::System.Type enumType) => EnumNames.All(Own(enumType));

    public static TEnum[] GetValues<TEnum>() => EnumValues.All<TEnum>();

    public static bool IsDefined<TEnum>(TEnum value) => EnumNames.IndexOf(Of<TEnum>(), EnumValues.Of(value)) >= 0;

    public static bool IsDefined(global::System.Type enumType, object value) => EnumNames.IsDefined(Own(enumType), value);

    public static string Format(global::System.Type enumType, object value, string format)
    {
        var type = Own(enumType);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(format);
        var valueType = Type.OwnOf(value.GetType());
        if (valueType != type && (valueType.IsEnum || valueType.Code != type.Code))
        {
            throw new ArgumentException("Enum underlying type and the object must be same type or object.");
        }

        return EnumNames.Format(type, EnumValues.OfBox(value, type.Code), format);
    }

    public static global::System.Type GetUnderlyingType(global::System.Type enumType) =>
        global::System.Runtime.CompilerServices.Unsafe.As<global::System.Type>(Own(enumType).GetEnumUnderlyingType());

    public static object ToObject(global::System.Type enumType, object value) => EnumValues.ToBox(Own(enumType), EnumValues.OfInteger(value));

    public static object ToObject(global::System.Type enumType, sbyte value) => EnumValues.ToBox(Own(enumType), (ulong)value);

    public static object ToObject(global::System.Type enumType, short value) => EnumValues.ToBox(Own(enumType), (ulong)value);

    public static object ToObject(global::System.Type enumType, int value) => EnumValues.ToBox(Own(enumType), (ulong)value);

    public static object ToObject(global::System.Type enumType, byte value) => EnumValues.ToBox(Own(enumType), value);

    public static object ToObject(global::System.Type enumType, ushort value) => EnumValues.ToBox(Own(enumType), value);

    public static object ToObject(global::System.Type enumType, uint value) => EnumValues.ToBox(Own(enumType), value);

    public static object ToObject(global::System.Type enumType, long value) => EnumValues.ToBox(Own(enumType), (ulong)value);

    public static object ToObject(global::System.Type enumType, ulong value) => EnumValues.ToBox(Own(enumType), value);

    public static object Parse(global::System.Type enumType, string value) => Parse(enumType, value, ignoreCase: false);

    public static object Parse(global::System.Type enumType, string value, bool ignoreCase) =>
        EnumValues.ToBox(Own(enumType), EnumParser.Parse(Own(enumType), value, ignoreCase));

    public static object Parse(global::System.Type enumType, ReadOnlySpan<char> value) => Parse(enumType, value, ignoreCase: false);

    public static object Parse(global::System.Type enumType, ReadOnlySpan<char> value, bool ignoreCase) =>
        EnumValues.ToBox(Own(enumType), EnumParser.Parse(Own(enumType), value, ignoreCase));

    public static TEnum Parse<TEnum>(string value) => Parse<TEnum>(value, ignoreCase: false);

    public static TEnum Parse<TEnum>(string value, bool ignoreCase) => EnumValues.To<TEnum>(EnumParser.Parse(Of<TEnum>(), value, ignoreCase));

    public static TEnum Parse<TEnum>(ReadOnlySpan<char> value) => Parse<TEnum>(value, ignoreCase: false);

    public static TEnum Parse<TEnum>(ReadOnlySpan<char> value, bool ignoreCase) =>
        EnumValues.To<TEnum>(EnumParser.Parse(Of<TEnum>(), value, ignoreCase));

    public static bool TryParse(global::System.Type enumType, string? value, out object? result) =>
        TryParse(enumType, value, ignoreCase: false, out result);

    public static bool TryParse(global::System.Type enumType, string? value, bool ignoreCase, out object? result) =>
        TryParse(enumType, value.AsSpan(), ignoreCase, out result);

    public static bool TryParse(global::System.Type enumType, ReadOnlySpan<char> value, out object? result) =>
        TryParse(enumType, value, ignoreCase: false, out result);

    public static bool TryParse(global::System.Type enumType, ReadOnlySpan<char> value, bool ignoreCase, out object? result)
    {
        var type = Own(enumType);
        var isFound = EnumParser.TryParse(type, value, ignoreCase, out var bits) == EnumParser.Outcome.Found;
        result = isFound ? EnumValues.ToBox(type, bits) : null;
        return isFound;
    }

    public static bool TryParse<TEnum>(string? value, out TEnum result) => TryParse(value.AsSpan(), ignoreCase: false, out result);

    public static bool TryParse<TEnum>(string? value, bool ignoreCase, out TEnum result) => TryParse(value.AsSpan(), ignoreCase, out result);

    public static bool TryParse<TEnum>(ReadOnlySpan<char> value, out TEnum result) => TryParse(value, ignoreCase: false, out result);

    public static bool TryParse<TEnum>(ReadOnlySpan<char> value, bool ignoreCase, out TEnum result)
    {
        var isFound = EnumParser.TryParse(EnumNames.Checked(Of<TEnum>()), value, ignoreCase, out var bits) == EnumParser.Outcome.Found;
        result = EnumValues.To<TEnum>(bits);
        return isFound;
    }

    private static Type Of<TEnum>() => Type.OwnOf(typeof(TEnum));

    private static Type Own(global::System.Type enumType) => EnumNames.Checked(global::System.Runtime.CompilerServices.Unsafe.As<Type>(enumType));
}
