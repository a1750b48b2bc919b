using System;
using Type = Shadow.System.Type;

namespace Il2Mcu.Runtime;

/// <summary>Text to enum: a number, or names separated by commas (System.Enum.Parse).</summary>
internal static class EnumParser
{
    /// <summary>What became of the text.</summary>
    public enum Outcome
    {
        Found,
        Empty,
        Unknown,
        Overflow,
    }

    public static ulong Parse(Type? type, string? value, bool ignoreCase)
    {
        _ = EnumNames.Checked(type);
        ArgumentNullException.ThrowIfNull(value);
        return Parse(type!, value.AsSpan(), ignoreCase);
    }

    /// <exception cref="ArgumentException">The text is no value of the enum.</exception>
    /// <exception cref="OverflowException">The number is out of the underlying type's range.</exception>
    public static ulong Parse(Type type, ReadOnlySpan<char> value, bool ignoreCase)
    {
        _ = EnumNames.Checked(type);
        switch (TryParse(type, value, ignoreCase, out var bits))
        {
            case Outcome.Found:
                return bits;
            case Outcome.Empty:
                throw new ArgumentException("Must specify valid information for parsing in the string.", nameof(value));
            case Outcome.Overflow:
                throw new OverflowException(Range(type));
            default:
                throw new ArgumentException("Requested value '" + value.ToString() + "' was not found.");
        }
    }

    public static Outcome TryParse(Type type, ReadOnlySpan<char> value, bool ignoreCase, out ulong bits)
    {
        bits = 0;
        value = TrimStart(value);
        if (value.Length == 0)
        {
            return Outcome.Empty;
        }

        if (char.IsAsciiDigit(value[0]) || value[0] == '-' || value[0] == '+')
        {
            var outcome = TryParseNumber(type, value, out bits);
            if (outcome != Outcome.Unknown)
            {
                return outcome;
            }
        }

        return TryParseNames(type, value, ignoreCase, out bits);
    }

    private static Outcome TryParseNames(Type type, ReadOnlySpan<char> value, bool ignoreCase, out ulong bits)
    {
        bits = 0;
        while (true)
        {
            var comma = IndexOfComma(value);
            var part = Trim(comma < 0 ? value : value[..comma]);
            var index = IndexOf(type, part, ignoreCase);
            if (index < 0)
            {
                bits = 0;
                return Outcome.Unknown;
            }

            bits |= type.MemberValue(index);
            if (comma < 0)
            {
                return Outcome.Found;
            }

            // A comma at the very end separates nothing.
            if (comma == value.Length - 1)
            {
                bits = 0;
                return Outcome.Unknown;
            }

            value = value[(comma + 1)..];
        }
    }

    /// <summary>A sign, digits, white space at the end; Unknown for everything else.</summary>
    private static Outcome TryParseNumber(Type type, ReadOnlySpan<char> value, out ulong bits)
    {
        bits = 0;
        var end = value.Length;
        while (end > 0 && (IsNumberSpace(value[end - 1]) || value[end - 1] == '\0'))
        {
            end--;
        }

        var isNegative = value[0] == '-';
        var position = value[0] is '-' or '+' ? 1 : 0;
        if (position == end)
        {
            return Outcome.Unknown;
        }

        var isTooLarge = false;
        for (; position < end; position++)
        {
            var digit = (uint)(value[position] - '0');
            if (digit > 9)
            {
                return Outcome.Unknown;
            }

            isTooLarge |= bits > (ulong.MaxValue - digit) / 10;
            bits = unchecked((bits * 10) + digit);
        }

        if (isTooLarge || !Fits(type, bits, isNegative))
        {
            bits = 0;
            return Outcome.Overflow;
        }

        bits = EnumNames.Cut(isNegative ? unchecked(0 - bits) : bits, type);
        return Outcome.Found;
    }

    private static bool Fits(Type type, ulong magnitude, bool isNegative)
    {
        var width = EnumValues.SizeOf(type.Code) * 8;
        if (!EnumValues.IsSigned(type.Code))
        {
            return isNegative ? magnitude == 0 : width == 64 || magnitude >> width == 0;
        }

        var limit = 1ul << (width - 1);
        return isNegative ? magnitude <= limit : magnitude < limit;
    }

    private static string Range(Type type) => (TypeCode)type.Code switch
    {
        TypeCode.SByte => "Value was either too large or too small for a signed byte.",
        TypeCode.Byte => "Value was either too large or too small for an unsigned byte.",
        TypeCode.Int16 => "Value was either too large or too small for an Int16.",
        TypeCode.UInt16 => "Value was either too large or too small for a UInt16.",
        TypeCode.UInt32 => "Value was either too large or too small for a UInt32.",
        TypeCode.Int64 => "Value was either too large or too small for an Int64.",
        TypeCode.UInt64 => "Value was either too large or too small for a UInt64.",
        _ => "Value was either too large or too small for an Int32.",
    };

    private static int IndexOf(Type type, ReadOnlySpan<char> name, bool ignoreCase)
    {
        for (var i = 0; i < type.MemberCount; i++)
        {
            if (AreEqual(type.MemberName(i), name, ignoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool AreEqual(string left, ReadOnlySpan<char> right, bool ignoreCase)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i] && !(ignoreCase && Upper(left[i]) == Upper(right[i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Letters of ASCII and Latin-1; others are compared as they are.</summary>
    private static char Upper(char letter) => letter switch
    {
        >= 'a' and <= 'z' => (char)(letter - 0x20),
        >= '\u00E0' and <= '\u00FE' and not '\u00F7' => (char)(letter - 0x20),
        _ => letter,
    };

    private static int IndexOfComma(ReadOnlySpan<char> value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == ',')
            {
                return i;
            }
        }

        return -1;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> value)
    {
        value = TrimStart(value);
        var end = value.Length;
        while (end > 0 && char.IsWhiteSpace(value[end - 1]))
        {
            end--;
        }

        return value[..end];
    }

    private static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> value)
    {
        var start = 0;
        while (start < value.Length && char.IsWhiteSpace(value[start]))
        {
            start++;
        }

        return value[start..];
    }

    private static bool IsNumberSpace(char character) => character is ' ' or (>= '\t' and <= '\r');
}
