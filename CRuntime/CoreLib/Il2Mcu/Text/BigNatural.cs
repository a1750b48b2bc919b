using System.Numerics;

namespace Il2Mcu.Text;

/// <summary>A natural number as large as exact conversion of a double needs. Words from the lowest; no zero on top.</summary>
internal unsafe struct BigNatural
{
    /// <summary>2^-1074 with its digits needs 1134 bits, and a factor of ten.</summary>
    private const int Capacity = 40;
    private const int WordBits = 32;
    private const uint Billion = 1_000_000_000;

    private int _count;
    private fixed uint _words[Capacity];

    public readonly bool IsZero => _count == 0;

    public readonly int BitLength => _count == 0 ? 0 : (_count * WordBits) - BitOperations.LeadingZeroCount(_words[_count - 1]);

    /// <summary>Becomes value * 2^shift.</summary>
    public void Set(ulong value, int shift)
    {
        _count = 0;
        for (; shift >= WordBits; shift -= WordBits)
        {
            _words[_count++] = 0;
        }

        _words[_count++] = (uint)(value << shift);
        value = shift == 0 ? value >> WordBits : value >> (WordBits - shift);
        _words[_count++] = (uint)value;
        _words[_count++] = (uint)(value >> WordBits);
        Trim();
    }

    public void Set(ref BigNatural other)
    {
        _count = other._count;
        for (var i = 0; i < _count; i++)
        {
            _words[i] = other._words[i];
        }
    }

    /// <summary>Becomes itself * factor + addend.</summary>
    public void Multiply(uint factor, uint addend = 0)
    {
        ulong carry = addend;
        for (var i = 0; i < _count; i++)
        {
            carry += (ulong)_words[i] * factor;
            _words[i] = (uint)carry;
            carry >>= WordBits;
        }

        if (carry != 0)
        {
            _words[_count++] = (uint)carry;
        }
    }

    /// <summary>Nothing happens for a negative shift.</summary>
    public void ShiftLeft(int shift)
    {
        for (; shift >= WordBits; shift -= WordBits - 1)
        {
            Multiply(1u << (WordBits - 1));
        }

        if (shift > 0)
        {
            Multiply(1u << shift);
        }
    }

    public void MultiplyByPowerOfTen(int exponent)
    {
        for (; exponent >= 9; exponent -= 9)
        {
            Multiply(Billion);
        }

        for (; exponent > 0; exponent--)
        {
            Multiply(10);
        }
    }

    public void Add(ref BigNatural other)
    {
        ulong carry = 0;
        for (var i = 0; i < _count || i < other._count; i++)
        {
            carry += i < other._count ? other._words[i] : 0;
            if (i == _count)
            {
                _words[_count++] = 0;
            }

            carry += _words[i];
            _words[i] = (uint)carry;
            carry >>= WordBits;
        }

        if (carry != 0)
        {
            _words[_count++] = (uint)carry;
        }
    }

    /// <summary>Takes away a number that is not larger.</summary>
    public void Subtract(ref BigNatural other)
    {
        long carry = 0;
        for (var i = 0; i < _count; i++)
        {
            carry += (long)_words[i] - (i < other._count ? other._words[i] : 0);
            _words[i] = (uint)carry;
            carry >>= WordBits;
        }

        Trim();
    }

    public readonly int CompareTo(ref BigNatural other)
    {
        if (_count != other._count)
        {
            return _count - other._count;
        }

        for (var i = _count - 1; i >= 0; i--)
        {
            if (_words[i] != other._words[i])
            {
                return _words[i] < other._words[i] ? -1 : 1;
            }
        }

        return 0;
    }

    /// <summary>The quotient, which is below ten; the remainder stays.</summary>
    public int DivideToDigit(ref BigNatural divisor)
    {
        var digit = 0;
        while (CompareTo(ref divisor) >= 0)
        {
            Subtract(ref divisor);
            digit++;
        }

        return digit;
    }

    private void Trim()
    {
        while (_count > 0 && _words[_count - 1] == 0)
        {
            _count--;
        }
    }
}
