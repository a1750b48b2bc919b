using System.Text;

namespace Il2Mcu.Runtime;

/// <summary>Sends UTF-16 text as UTF-8 to the console that the build chose. Lone surrogates become U+FFFD, as .NET's encoder does.</summary>
internal static unsafe class Utf8Console
{
    public const int Output = 1;
    public const int Error = 2;

    private const int BufferSize = 64;

    /// <summary>Bytes of the longest sequence for one code unit or pair.</summary>
    private const int MaximumSequence = 4;

    private const uint ReplacementCharacter = 0xFFFD;

    private static Encoding? s_encoding;

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static Encoding Encoding => s_encoding ??= new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Pipeline.ConsoleKind of the build.</summary>
    [BoardConstant("Console")]
    private static int Kind => 0;

    public static void Write(int stream, string? text)
    {
        if (text is not null)
        {
            fixed (char* characters = text)
            {
                Write(stream, characters, text.Length, endLine: false);
            }
        }
    }

    public static void WriteLine(int stream, string? text)
    {
        if (text is null)
        {
            WriteNewLine(stream);
            return;
        }

        fixed (char* characters = text)
        {
            Write(stream, characters, text.Length, endLine: true);
        }
    }

    public static void Write(int stream, char character) => Write(stream, &character, 1, endLine: false);

    public static void WriteNewLine(int stream) => WriteByte(stream, (byte)'\n');

    public static void WriteByte(int stream, byte value) => WriteBytes(stream, &value, 1);

    public static void WriteBytes(int stream, byte* bytes, int count)
    {
        if (Kind == 1)
        {
            WriteToSemihosting(stream, bytes, count);
        }
        else if (Kind == 2)
        {
            WriteToItm(bytes, count);
        }
        else if (Kind == 3)
        {
            WriteToUsart(bytes, count);
        }
    }

    private static void Write(int stream, char* characters, int length, bool endLine)
    {
        if (Kind == 0)
        {
            return;
        }

        var buffer = stackalloc byte[BufferSize];
        var used = 0;
        for (var i = 0; i < length; i++)
        {
            if (used > BufferSize - MaximumSequence)
            {
                WriteBytes(stream, buffer, used);
                used = 0;
            }

            uint scalar = characters[i];
            if (scalar - 0xD800 < 0x800)
            {
                var isPair = scalar < 0xDC00 && i + 1 < length && (uint)(characters[i + 1] - 0xDC00) < 0x400;
                scalar = isPair ? ((scalar - 0xD800) << 10) + (uint)(characters[++i] - 0xDC00) + 0x10000 : ReplacementCharacter;
            }

            used += Encode(scalar, buffer + used);
        }

        if (endLine)
        {
            if (used == BufferSize)
            {
                WriteBytes(stream, buffer, used);
                used = 0;
            }

            buffer[used++] = (byte)'\n';
        }

        WriteBytes(stream, buffer, used);
    }

    /// <summary>Writes one scalar value (Unicode 3.9, table 3-6); returns the number of bytes.</summary>
    private static int Encode(uint scalar, byte* target)
    {
        if (scalar < 0x80)
        {
            target[0] = (byte)scalar;
            return 1;
        }

        var count = scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
        for (var i = count - 1; i > 0; i--)
        {
            target[i] = (byte)(0x80 | (scalar & 0x3F));
            scalar >>= 6;
        }

        target[0] = (byte)((0xF00u >> count) | scalar);
        return count;
    }

    [RuntimeImport("il2_semihosting_write")]
    private static extern void WriteToSemihosting(int stream, byte* bytes, int count);

    [RuntimeImport("il2_itm_write")]
    private static extern void WriteToItm(byte* bytes, int count);

    [RuntimeImport("il2_console_usart_write")]
    private static extern void WriteToUsart(byte* bytes, int count);
}
