namespace Il2Mcu.Runtime;

/// <summary>Decimal text of integers, in the invariant culture.</summary>
internal static unsafe class Integers
{
    /// <summary>Characters of the longest number: -9223372036854775808.</summary>
    public const int MaximumLength = 20;

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
}
