using System;

namespace Il2Mcu.Runtime;

/// <summary>Text from UTF-8. Invalid sequences become U+FFFD.</summary>
internal static unsafe class Utf8Text
{
    private const uint ReplacementCharacter = 0xFFFD;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* first = bytes)
        {
            return Decode(first, bytes.Length);
        }
    }

    public static string Decode(byte* bytes, int count)
    {
        var text = Strings.Allocate(Transcode(bytes, count, null));
        fixed (char* target = text)
        {
            Transcode(bytes, count, target);
        }

        return text;
    }

    /// <summary>Number of code units; they are written if a target is given.</summary>
    private static int Transcode(byte* bytes, int count, char* target)
    {
        var units = 0;
        for (var i = 0; i < count;)
        {
            var scalar = Next(bytes, count, ref i);
            if (scalar >= 0x10000)
            {
                Put(target, units++, (char)(0xD800 + ((scalar - 0x10000) >> 10)));
                scalar = 0xDC00 + ((scalar - 0x10000) & 0x3FF);
            }

            Put(target, units++, (char)scalar);
        }

        return units;
    }

    private static void Put(char* target, int index, char unit)
    {
        if (target != null)
        {
            target[index] = unit;
        }
    }

    private static uint Next(byte* bytes, int count, ref int index)
    {
        uint first = bytes[index++];
        if (first < 0x80)
        {
            return first;
        }

        var length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || index + length - 1 > count)
        {
            return ReplacementCharacter;
        }

        var scalar = first & (0x7Fu >> length);
        for (var i = 0; i < length - 1; i++)
        {
            var next = (uint)(bytes[index + i] ^ 0x80);
            if (next >= 0x40)
            {
                return ReplacementCharacter;
            }

            scalar = (scalar << 6) | next;
        }

        index += length - 1;
        return scalar;
    }
}
