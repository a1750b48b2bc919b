using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Il2Mcu.Text;

/// <summary>Text under construction: in the memory that the caller gives, and in an array once that is too short.</summary>
internal ref struct TextBuilder(Span<char> space)
{
    private Span<char> _space = space;
    private int _length;

    public readonly int Length => _length;

    public readonly ReadOnlySpan<char> Text => _space[.._length];

    public void Append(char character)
    {
        if (_length == _space.Length)
        {
            Grow(1);
        }

        _space[_length++] = character;
    }

    public void Append(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            Append(text[i]);
        }
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            Append(text[i]);
        }
    }

    public void Append(char character, int count)
    {
        while (--count >= 0)
        {
            Append(character);
        }
    }

    public void Insert(int index, string text)
    {
        Append(text);
        for (var i = _length - 1; i >= index + text.Length; i--)
        {
            _space[i] = _space[i - text.Length];
        }

        for (var i = 0; i < text.Length; i++)
        {
            _space[index + i] = text[i];
        }
    }

    /// <summary>Fills up with spaces what began at <paramref name="start"/>; a negative width puts them behind the text.</summary>
    public void Align(int start, int width)
    {
        var missing = (width < 0 ? -width : width) - (_length - start);
        if (missing <= 0)
        {
            return;
        }

        Append(' ', missing);
        if (width > 0)
        {
            for (var i = _length - 1; i >= start; i--)
            {
                _space[i] = i >= start + missing ? _space[i - missing] : ' ';
            }
        }
    }

    /// <summary>What can be written to, behind the text; <see cref="Added"/> says how much was.</summary>
    public readonly Span<char> Rest => _space[_length..];

    public void Added(int count) => _length += count;

    public void Clear() => _length = 0;

    /// <summary>Makes room for at least so many more characters.</summary>
    public void Grow(int count)
    {
        var array = new char[Math.Max(_length + count, 2 * _space.Length)];
        for (var i = 0; i < _length; i++)
        {
            array[i] = _space[i];
        }

        _space = array;
    }

    /// <summary>Copies to memory of characters or of bytes, which receive UTF-8.</summary>
    public readonly bool TryCopyTo<TChar>(Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        if (typeof(TChar) == typeof(byte))
        {
            return Utf8Encoder.TryEncode(
                Text, MemoryMarshal.CreateSpan(ref Unsafe.As<TChar, byte>(ref MemoryMarshal.GetReference(destination)), destination.Length), out written);
        }

        written = 0;
        if (_length > destination.Length)
        {
            return false;
        }

        for (; written < _length; written++)
        {
            Unsafe.As<TChar, char>(ref destination[written]) = _space[written];
        }

        return true;
    }

    public override readonly string ToString() => new(Text);
}
