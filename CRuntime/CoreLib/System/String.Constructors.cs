using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>Constructors from parts of arrays and from memory.</summary>
internal static unsafe partial class String
{
    public static string Ctor(char[] value, int startIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startIndex, value.Length - length);
        return Ctor(new ReadOnlySpan<char>(value, startIndex, length));
    }

    public static string Ctor(char* value)
    {
        var length = 0;
        while (value != null && value[length] != 0)
        {
            length++;
        }

        return Ctor(new ReadOnlySpan<char>(value, length));
    }

    public static string Ctor(char* value, int startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        return Ctor(new ReadOnlySpan<char>(value + startIndex, length));
    }

    public static string Ctor(sbyte* value)
    {
        var length = 0;
        while (value != null && value[length] != 0)
        {
            length++;
        }

        return Utf8Text.Decode((byte*)value, length);
    }

    public static string Ctor(sbyte* value, int startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return Utf8Text.Decode((byte*)value + startIndex, length);
    }

    public static string CreateFromChar(char c1, char c2)
    {
        var text = Strings.Allocate(2);
        fixed (char* target = text)
        {
            target[0] = c1;
            target[1] = c2;
        }

        return text;
    }
}
