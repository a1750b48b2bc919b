using System.Runtime.CompilerServices;

namespace Il2Mcu.Text;

/// <summary>
/// Exact decimal digits of floating-point numbers (Steele and White, "How to print floating-point numbers accurately", 1990).
/// Without tables: numbers of up to 1150 bits, a few hundred bytes of code.
/// </summary>
internal static unsafe class FloatDigits
{
    /// <summary>Ask for as few digits as lead back to the same number.</summary>
    public const int Shortest = -1;

    /// <summary>No double has more digits.</summary>
    public const int MaximumCount = 767;

    /// <summary>So many digits, at most, has mantissa * 2^exponent before the point; negative for zeroes behind it.</summary>
    public static int EstimateScale(ulong mantissa, int exponent)
    {
        var bits = exponent - 1;
        for (; mantissa != 0; mantissa >>= 1)
        {
            bits++;
        }

        // floor(bits * log10(2)), exact in this range.
        return (int)((bits * 1292913986L) >> 32) + 1;
    }

    /// <summary>Writes the digits of mantissa * 2^exponent, which is not zero.</summary>
    /// <param name="number">Receives count and scale; has the memory for the digits.</param>
    /// <param name="mantissa">Not zero.</param>
    /// <param name="exponent">Power of two that the mantissa is multiplied with.</param>
    /// <param name="isUneven">The next smaller number is half as far away as the next larger one.</param>
    /// <param name="precision">How many digits, or <see cref="Shortest"/>.</param>
    /// <param name="isSignificant">Digits count from the first that is not zero; else from the point.</param>
    public static void Get(ref DecimalNumber number, ulong mantissa, int exponent, bool isUneven, int precision, bool isSignificant)
    {
        Unsafe.SkipInit(out BigNatural rest);
        Unsafe.SkipInit(out BigNatural unit);
        Unsafe.SkipInit(out BigNatural margin);
        Unsafe.SkipInit(out BigNatural sum);
        var factor = isUneven ? 2 : 1;
        rest.Set(mantissa, exponent > 0 ? exponent + factor : factor);
        unit.Set(1, exponent > 0 ? factor : factor - exponent);
        margin.Set(1, exponent > 0 ? exponent : 0);

        var scale = EstimateScale(mantissa, exponent);
        unit.MultiplyByPowerOfTen(scale);
        rest.MultiplyByPowerOfTen(-scale);
        margin.MultiplyByPowerOfTen(-scale);

        var isShortest = precision == Shortest;
        var isEven = (mantissa & 1) == 0;
        sum.Set(ref rest);
        if (isShortest)
        {
            AddMargin(ref sum, ref margin, isUneven);
        }

        if (sum.CompareTo(ref unit) + (isShortest && !isEven ? 0 : 1) > 0)
        {
            scale++;
        }
        else
        {
            rest.Multiply(10);
            margin.Multiply(10);
        }

        number.Scale = scale;
        number.Count = 0;
        if (isShortest)
        {
            WriteShortest(ref number, ref rest, ref unit, ref margin, isUneven, isEven);
        }
        else
        {
            WriteExact(ref number, ref rest, ref unit, isSignificant ? precision : precision + scale);
        }
    }

    private static void AddMargin(ref BigNatural sum, ref BigNatural margin, bool isUneven)
    {
        sum.Add(ref margin);
        if (isUneven)
        {
            sum.Add(ref margin);
        }
    }

    private static void WriteShortest(
        ref DecimalNumber number, ref BigNatural rest, ref BigNatural unit, ref BigNatural margin, bool isUneven, bool isEven)
    {
        Unsafe.SkipInit(out BigNatural sum);
        var even = isEven ? 1 : 0;
        while (true)
        {
            var digit = rest.DivideToDigit(ref unit);
            sum.Set(ref rest);
            AddMargin(ref sum, ref margin, isUneven);
            var low = rest.CompareTo(ref margin) < even;
            var high = sum.CompareTo(ref unit) > -even;
            if (low || high)
            {
                Finish(ref number, digit, low == high ? IsUpperHalf(ref rest, ref unit, digit) : high);
                return;
            }

            number.Digits[number.Count++] = (byte)('0' + digit);
            rest.Multiply(10);
            margin.Multiply(10);
        }
    }

    private static void WriteExact(ref DecimalNumber number, ref BigNatural rest, ref BigNatural unit, int count)
    {
        if (count <= 0)
        {
            WriteBehindLast(ref number, ref rest, ref unit, count);
            return;
        }

        while (true)
        {
            var digit = rest.DivideToDigit(ref unit);
            if (rest.IsZero || number.Count + 1 >= count)
            {
                Finish(ref number, digit, IsUpperHalf(ref rest, ref unit, digit));
                return;
            }

            number.Digits[number.Count++] = (byte)('0' + digit);
            rest.Multiply(10);
        }
    }

    /// <summary>The first digit comes behind the last that is asked for: it matters only whether it rounds that up.</summary>
    private static void WriteBehindLast(ref DecimalNumber number, ref BigNatural rest, ref BigNatural unit, int count)
    {
        var digit = rest.DivideToDigit(ref unit);
        if (count == 0 && (digit > 5 || (digit == 5 && !rest.IsZero)))
        {
            number.Scale++;
            digit = 1;
        }

        number.Digits[number.Count++] = (byte)('0' + digit);
    }

    /// <summary>True if the rest is more than half a unit; for exactly half, if the digit is odd.</summary>
    private static bool IsUpperHalf(ref BigNatural rest, ref BigNatural unit, int digit)
    {
        rest.Multiply(2);
        return rest.CompareTo(ref unit) + (digit & 1) > 0;
    }

    private static void Finish(ref DecimalNumber number, int digit, bool roundUp)
    {
        if (roundUp && ++digit > 9)
        {
            while (number.Count > 0 && number.Digits[number.Count - 1] == '9')
            {
                number.Count--;
            }

            if (number.Count > 0)
            {
                number.Digits[number.Count - 1]++;
                return;
            }

            number.Scale++;
            digit = 1;
        }

        number.Digits[number.Count++] = (byte)('0' + digit);
        number.TrimZeroes();
    }
}
