using System;

namespace Cases.Texts;

/// <summary>Bytes as text of 64 letters and back, with errors.</summary>
public static class SixtyFour
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    public static void Main()
    {
        foreach (var text in (string[])["", "f", "fo", "foo", "foob", "fooba", "foobar"])
        {
            var coded = Encode(Bytes(text));
            Console.WriteLine($"{coded} {Text(Decode(coded))}");
        }

        var all = new byte[256];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = (byte)i;
        }

        Console.WriteLine(Encode(all));
        Console.WriteLine(Decode(Encode(all)).AsSpan().SequenceEqual(all));
        foreach (var wrong in (string[])["abc", "ab=c", "a*cd"])
        {
            try
            {
                Console.WriteLine(Decode(wrong).Length);
            }
            catch (FormatException exception)
            {
                Console.WriteLine(exception.Message);
            }
        }
    }

    private static byte[] Bytes(string text) => Array.ConvertAll(text.ToCharArray(), letter => (byte)letter);

    private static string Text(byte[] bytes) => string.Concat(Array.ConvertAll(bytes, value => ((char)value).ToString()));

    private static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = "";
        for (; bytes.Length > 0; bytes = bytes[Math.Min(3, bytes.Length)..])
        {
            var group = (bytes[0] << 16) | (bytes.Length > 1 ? bytes[1] << 8 : 0) | (bytes.Length > 2 ? bytes[2] : 0);
            text += Letters[group >> 18];
            text += Letters[(group >> 12) & 63];
            text += bytes.Length > 1 ? Letters[(group >> 6) & 63] : '=';
            text += bytes.Length > 2 ? Letters[group & 63] : '=';
        }

        return text;
    }

    private static byte[] Decode(string text)
    {
        if (text.Length % 4 != 0)
        {
            throw new FormatException($"length {text.Length}");
        }

        var padding = text.EndsWith("==") ? 2 : text.EndsWith('=') ? 1 : 0;
        var bytes = new byte[(text.Length / 4 * 3) - padding];
        for (var i = 0; i < text.Length; i += 4)
        {
            var group = 0;
            for (var j = i; j < i + 4; j++)
            {
                var value = Letters.IndexOf(text[j]);
                group = (group << 6) | (value >= 0 ? value : j >= text.Length - padding ? 0 : throw new FormatException($"'{text[j]}' at {j}"));
            }

            for (var (j, shift) = (i / 4 * 3, 16); shift >= 0 && j < bytes.Length; j++, shift -= 8)
            {
                bytes[j] = (byte)(group >> shift);
            }
        }

        return bytes;
    }
}
