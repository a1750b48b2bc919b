namespace Il2Mcu.Text;

/// <summary>A number by its decimal digits: 0.d1d2d3... * 10^Scale. There are no digits in zero.</summary>
internal unsafe ref struct DecimalNumber
{
    public byte* Digits;
    public int Count;
    public int Scale;
    public bool IsNegative;
    public NumberKind Kind;

    public readonly char DigitAt(int index) => index < Count ? (char)Digits[index] : '0';

    /// <summary>Leaves so many digits, without zeroes at the end.</summary>
    /// <param name="position">How many digits stay: where it is negative none, and nothing is rounded up.</param>
    /// <param name="isExact">The digits are rounded already: more of them are cut off.</param>
    public void Round(int position, bool isExact)
    {
        var i = position < 0 ? 0 : position < Count ? position : Count;
        if (i == position && i < Count && Digits[i] >= '5' && !isExact)
        {
            while (i > 0 && Digits[i - 1] == '9')
            {
                i--;
            }

            if (i > 0)
            {
                Digits[i - 1]++;
            }
            else
            {
                Scale++;
                Digits[0] = (byte)'1';
                i = 1;
            }
        }
        else
        {
            while (i > 0 && Digits[i - 1] == '0')
            {
                i--;
            }
        }

        if (i == 0)
        {
            // Only floating-point numbers know a negative zero.
            IsNegative &= Kind == NumberKind.Float;
            Scale = 0;
        }

        Count = i;
    }

    /// <summary>Digits of an integer below 10^20, in memory for so many.</summary>
    public void SetInteger(ulong value, byte* digits)
    {
        var length = 0;
        for (var rest = value; rest != 0; rest /= 10)
        {
            length++;
        }

        Digits = digits;
        Count = length;
        Scale = length;
        while (length > 0)
        {
            var quotient = value / 10;
            digits[--length] = (byte)('0' + (uint)(value - (quotient * 10)));
            value = quotient;
        }

        TrimZeroes();
    }

    public void TrimZeroes()
    {
        while (Count > 0 && Digits[Count - 1] == '0')
        {
            Count--;
        }
    }
}
