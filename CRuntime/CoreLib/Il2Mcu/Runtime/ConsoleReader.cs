using System.IO;
using Il2Mcu.Text;

namespace Il2Mcu.Runtime;

/// <summary>Console.In: UTF-8 from the console. Invalid sequences become U+FFFD.</summary>
internal sealed unsafe class ConsoleReader : TextReader
{
    private const int BufferSize = 64;
    private const int ReplacementCharacter = 0xFFFD;

    private readonly byte[] _buffer = new byte[BufferSize];
    private int _position;
    private int _length;

    /// <summary>The character that was looked at; -1 for none.</summary>
    private int _peeked = -1;

    /// <summary>The second half of a surrogate pair whose first half was read; 0 for none.</summary>
    private int _lowSurrogate;

    /// <summary>The last character was CR, at which a line ended: LF after it belongs to it.</summary>
    private bool _skipsNewLine;

    public override int Peek()
    {
        if (_peeked < 0)
        {
            _peeked = Read();
        }

        return _peeked;
    }

    public override int Read()
    {
        var character = _peeked;
        _peeked = -1;
        if (character < 0)
        {
            character = Decode();
        }

        if (_skipsNewLine)
        {
            _skipsNewLine = false;
            return character == '\n' ? Read() : character;
        }

        return character;
    }

    /// <summary>Ends at CR without waiting for the LF that may follow it.</summary>
    public override string? ReadLine()
    {
        var text = new TextBuilder(stackalloc char[BufferSize]);
        while (true)
        {
            var character = Read();
            if (character < 0)
            {
                return text.Length == 0 ? null : text.ToString();
            }

            if (character is '\r' or '\n')
            {
                _skipsNewLine = character == '\r';
                return text.ToString();
            }

            text.Append((char)character);
        }
    }

    /// <summary>The next UTF-16 code unit, or -1 at the end.</summary>
    private int Decode()
    {
        if (_lowSurrogate != 0)
        {
            var second = _lowSurrogate;
            _lowSurrogate = 0;
            return second;
        }

        var first = NextByte();
        if (first < 0x80)
        {
            return first;
        }

        var count = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        if (first is < 0xC2 or > 0xF4)
        {
            return ReplacementCharacter;
        }

        var scalar = first & (0x3F >> count);
        for (var i = 0; i < count; i++)
        {
            var next = NextByte();
            if ((next & 0xC0) != 0x80 || (i == 0 && !IsSecond(first, next)))
            {
                if (next >= 0)
                {
                    _position--;
                }

                return ReplacementCharacter;
            }

            scalar = (scalar << 6) | (next & 0x3F);
        }

        if (scalar < 0x10000)
        {
            return scalar;
        }

        _lowSurrogate = 0xDC00 + (scalar & 0x3FF);
        return 0xD800 + ((scalar - 0x10000) >> 10);
    }

    /// <summary>Unicode 3.9, table 3-7: the second byte decides about overlong forms, surrogates and the end of the code space.</summary>
    private static bool IsSecond(int first, int second) => first switch
    {
        0xE0 => second >= 0xA0,
        0xED => second < 0xA0,
        0xF0 => second >= 0x90,
        0xF4 => second < 0x90,
        _ => true,
    };

    private int NextByte()
    {
        if (_position == _length)
        {
            fixed (byte* bytes = _buffer)
            {
                _length = ConsoleInput.Read(bytes, BufferSize);
            }

            _position = 0;
            if (_length == 0)
            {
                return -1;
            }
        }

        return _buffer[_position++];
    }
}
