namespace Il2Mcu.Runtime;

/// <summary>Decimal text of integers, in the invariant culture.</summary>
internal static unsafe class Integers
{
    /// <summary>Characters of the longest number: -9223372036854775808.</summary>
    public const int MaximumLength = 20;

    public static string ToString(int value) => ToString((uint)(value < 0 ? -value : value), value < 0);

    public static string ToString(uint value) => ToString(value, isNegative: false);

    public static string ToString(long value) => ToString((ulong)(value < 0 ? -value : value), value < 0);

    public static string ToString(ulong value) => ToString(value, isNegative: false);

    /// <summary>With another sign than a hyphen.</summary>
    public static string ToString(int value, string negativeSign) => ToString((long)value, negativeSign);

    /// <summary>With another sign than a hyphen.</summary>
    public static string ToString(long value, string negativeSign) =>
        value < 0 && negativeSign != "-" ? negativeSign + ToString((ulong)-value) : ToString(value);

    public static void Write(int value)
    {
        if (value < 0)
        {
            Utf8Console.WriteByte(Utf8Console.Output, (byte)'-');
        }

        Write((uint)(value < 0 ? -value : value));
    }

    public static void Write(uint value)
    {
        var digits = stackalloc byte[MaximumLength];
        var first = digits + MaximumLength;
        do
        {
            *--first = (byte)('0' + (value % 10));
            value /= 10;
        }
        while (value != 0);

        Utf8Console.WriteBytes(Utf8Console.Output, first, (int)(digits + MaximumLength - first));
    }

    public static void Write(long value)
    {
        if (value < 0)
        {
            Utf8Console.WriteByte(Utf8Console.Output, (byte)'-');
        }

        Write((ulong)(value < 0 ? -value : value));
    }

    public static void Write(ulong value)
    {
        var digits = stackalloc byte[MaximumLength];
        var first = digits + MaximumLength;
        do
        {
            var quotient = value / 10;
            *--first = (byte)('0' + (uint)(value - (quotient * 10)));
            value = quotient;
        }
        while (value != 0);

        Utf8Console.WriteBytes(Utf8Console.Output, first, (int)(digits + MaximumLength - first));
    }

    private static string ToString(uint value, bool isNegative)
    {
        var digits = stackalloc char[MaximumLength];
        var first = digits + MaximumLength;
        do
        {
            *--first = (char)('0' + (value % 10));
            value /= 10;
        }
        while (value != 0);

        return Text(first, digits + MaximumLength, isNegative);
    }

    private static string ToString(ulong value, bool isNegative)
    {
        if (value <= uint.MaxValue)
        {
            return ToString((uint)value, isNegative);
        }

        var digits = stackalloc char[MaximumLength];
        var first = digits + MaximumLength;
        do
        {
            var quotient = value / 10;
            *--first = (char)('0' + (uint)(value - (quotient * 10)));
            value = quotient;
        }
        while (value != 0);

        return Text(first, digits + MaximumLength, isNegative);
    }

    private static string Text(char* first, char* end, bool isNegative)
    {
        var sign = isNegative ? 1 : 0;
        var length = (int)(end - first);
        var text = Strings.Allocate(length + sign);
        fixed (char* target = text)
        {
            target[0] = '-';
            for (var i = 0; i < length; i++)
            {
                target[i + sign] = first[i];
            }
        }

        return text;
    }
}
