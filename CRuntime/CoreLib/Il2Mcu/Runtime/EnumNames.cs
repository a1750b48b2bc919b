using System;
using Type = Shadow.System.Type;

namespace Il2Mcu.Runtime;

/// <summary>Names of enum values, and text made of them, by .NET's rules.</summary>
internal static class EnumNames
{
    /// <summary>Up to so many values .NET searches one after the other, which decides between names of equal values.</summary>
    private const int LinearSearchLimit = 32;

    public static Type Checked(Type? enumType)
    {
        ArgumentNullException.ThrowIfNull(enumType);
        return enumType.IsEnum ? enumType : throw NotAnEnum(nameof(enumType));
    }

    public static Exception NotAnEnum(string parameter) => new ArgumentException("Type provided must be an Enum.", parameter);

    /// <summary>The name of a value, or null.</summary>
    public static string? Of(Type type, ulong bits)
    {
        var index = IndexOf(type, bits);
        return index < 0 ? null : type.MemberName(index);
    }

    public static int IndexOf(Type type, ulong bits) => type.MemberCount <= LinearSearchLimit ? LinearSearch(type, bits) : BinarySearch(type, bits);

    public static string[] All(Type type)
    {
        var names = new string[Checked(type).MemberCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = type.MemberName(i);
        }

        return names;
    }

    public static string? OfObject(Type type, object? value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _ = Checked(type);
        return Of(type, Cut(EnumValues.OfInteger(value), type));
    }

    public static bool IsDefined(Type type, object? value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _ = Checked(type);
        if (value is string name)
        {
            for (var i = 0; i < type.MemberCount; i++)
            {
                if (type.MemberName(i) == name)
                {
                    return true;
                }
            }

            return false;
        }

        var valueType = Type.OwnOf(value.GetType());
        if (valueType != type && (valueType.IsEnum || valueType.Code != type.Code))
        {
            throw new ArgumentException("Enum underlying type and the object must be same type or object must be a String.");
        }

        return IndexOf(type, EnumValues.OfBox(value, type.Code)) >= 0;
    }

    /// <summary>Format G: a name, for flags several ones, else the number.</summary>
    public static string Text(Type type, ulong bits)
    {
        var text = type.IsFlagsEnum ? Flags(type, bits) : Of(type, bits);
        return text ?? Number(type, bits);
    }

    public static string Format(Type type, ulong bits, string? format)
    {
        if (string.IsNullOrEmpty(format))
        {
            return Text(type, bits);
        }

        return (format.Length == 1 ? format[0] | 0x20 : 0) switch
        {
            'g' => Text(type, bits),
            'd' => Number(type, bits),
            'x' => Hexadecimal(bits, EnumValues.SizeOf(type.Code) * 2),
            'f' => Flags(type, bits) ?? Number(type, bits),
            _ => throw new FormatException("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\"."),
        };
    }

    /// <summary>The number as the underlying type prints it.</summary>
    public static string Number(Type type, ulong bits)
    {
        if (type.Code == (int)TypeCode.Char)
        {
            return new string((char)bits, 1);
        }

        if (type.Code == (int)TypeCode.Boolean)
        {
            return bits == 0 ? "False" : "True";
        }

        return EnumValues.IsSigned(type.Code) ? Integers.ToString(EnumValues.Signed(bits, type.Code)) : Integers.ToString(bits);
    }

    public static ulong Cut(ulong bits, Type type) => EnumValues.SizeOf(type.Code) switch
    {
        1 => (byte)bits,
        2 => (ushort)bits,
        4 => (uint)bits,
        _ => bits,
    };

    /// <summary>Names of the flags that make up the value, from the largest on; null if something remains.</summary>
    private static string? Flags(Type type, ulong bits)
    {
        var index = type.MemberCount - 1;
        if (bits == 0)
        {
            return index >= 0 && type.MemberValue(0) == 0 ? type.MemberName(0) : "0";
        }

        for (; index >= 0 && type.MemberValue(index) >= bits; index--)
        {
            if (type.MemberValue(index) == bits)
            {
                return type.MemberName(index);
            }
        }

        string? text = null;
        for (; index >= 0; index--)
        {
            var flag = type.MemberValue(index);
            if (flag != 0 && (bits & flag) == flag)
            {
                bits &= ~flag;
                text = text is null ? type.MemberName(index) : type.MemberName(index) + ", " + text;
            }
        }

        return bits == 0 ? text : null;
    }

    private static unsafe string Hexadecimal(ulong bits, int digits)
    {
        var text = Strings.Allocate(digits);
        fixed (char* target = text)
        {
            for (var i = digits - 1; i >= 0; i--)
            {
                var digit = (int)bits & 0xF;
                target[i] = (char)(digit < 10 ? '0' + digit : 'A' - 10 + digit);
                bits >>= 4;
            }
        }

        return text;
    }

    private static int LinearSearch(Type type, ulong bits)
    {
        for (var i = 0; i < type.MemberCount; i++)
        {
            if (type.MemberValue(i) == bits)
            {
                return i;
            }
        }

        return -1;
    }

    private static int BinarySearch(Type type, ulong bits)
    {
        var low = 0;
        var high = type.MemberCount - 1;
        while (low <= high)
        {
            var middle = (int)((uint)(high + low) >> 1);
            var value = type.MemberValue(middle);
            if (value == bits)
            {
                return middle;
            }

            if (value < bits)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }
}
