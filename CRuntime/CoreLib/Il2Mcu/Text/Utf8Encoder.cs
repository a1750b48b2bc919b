using System;

namespace Il2Mcu.Text;

/// <summary>UTF-8 from UTF-16; lone surrogates become U+FFFD.</summary>
internal static class Utf8Encoder
{
    private const uint ReplacementCharacter = 0xFFFD;

    public static int CountBytes(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            count += Length(Next(text, ref i));
        }

        return count;
    }

    /// <summary>Encodes all of the text, or says that there is no room.</summary>
    public static bool TryEncode(ReadOnlySpan<char> text, Span<byte> destination, out int written)
    {
        written = 0;
        for (var i = 0; i < text.Length;)
        {
            var scalar = Next(text, ref i);
            var length = Length(scalar);
            if (length > destination.Length - written)
            {
                written = 0;
                return false;
            }

            for (var k = length - 1; k > 0; k--)
            {
                destination[written + k] = (byte)(0x80 | (scalar & 0x3F));
                scalar >>= 6;
            }

            destination[written] = (byte)(length == 1 ? scalar : (0xF00u >> length) | scalar);
            written += length;
        }

        return true;
    }

    private static int Length(uint scalar) => scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;

    private static uint Next(ReadOnlySpan<char> text, ref int i)
    {
        uint scalar = text[i++];
        if (scalar - 0xD800 >= 0x800)
        {
            return scalar;
        }

        var isPair = scalar < 0xDC00 && i < text.Length && (uint)(text[i] - 0xDC00) < 0x400;
        return isPair ? ((scalar - 0xD800) << 10) + (uint)(text[i++] - 0xDC00) + 0x10000 : ReplacementCharacter;
    }
}
