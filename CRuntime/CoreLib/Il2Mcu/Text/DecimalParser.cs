using System;
using System.Globalization;
using NumberFormatInfo = Shadow.System.Globalization.NumberFormatInfo;

namespace Il2Mcu.Text;

/// <summary>decimal from text: up to 28 or 29 digits, the rest rounded, half to even.</summary>
internal static unsafe class DecimalParser
{
    private const int MaximumDigits = 30;
    private const int MaximumScale = 28;

    public static ParseResult Parse(ReadOnlySpan<char> text, NumberStyles styles, NumberFormatInfo? info, out decimal value)
    {
        value = default;
        var digits = stackalloc byte[MaximumDigits];
        DecimalNumber number = default;
        number.Digits = digits;
        number.Kind = NumberKind.Decimal;
        if (!NumberScanner.TryScan(text, styles, info, ref number, MaximumDigits, out var hasMore))
        {
            return ParseResult.BadFormat;
        }

        return Convert(ref number, hasMore, out value) ? ParseResult.Success : ParseResult.Overflow;
    }

    private static bool Convert(ref DecimalNumber number, bool hasMore, out decimal value)
    {
        value = default;
        if (number.Count == 0)
        {
            value = new decimal(0, 0, 0, number.IsNegative, (byte)Math.Clamp(-number.Scale, 0, MaximumScale));
            return true;
        }

        if (number.Scale > MaximumScale + 1)
        {
            return false;
        }

        // scale: digits of the value so far that stand behind the point, negative for zeroes that are missing.
        var words = new Words();
        var scale = -number.Scale;
        var used = 0;
        while ((scale < 0 || (used < number.Count && scale < MaximumScale)) && words.TryAppend(used < number.Count ? number.Digits[used] - '0' : 0))
        {
            used++;
            scale++;
        }

        if (RoundsUp(ref number, used, hasMore, words.IsEven) && !words.TryIncrement())
        {
            // 2^96 is not there: one digit less, rounded up.
            words.SetTenthOfMaximum();
            scale--;
        }

        if (scale < 0)
        {
            return false;
        }

        value = scale > MaximumScale ? new decimal(0, 0, 0, number.IsNegative, MaximumScale) : words.ToDecimal(number.IsNegative, (byte)scale);
        return true;
    }

    private static bool RoundsUp(ref DecimalNumber number, int used, bool hasMore, bool isEven)
    {
        // Smaller than half of the last place if there is a zero before the first digit.
        if (used >= number.Count || number.Digits[used] < '5' || (used == 0 && number.Scale < -MaximumScale))
        {
            return false;
        }

        if (number.Digits[used] > '5' || !isEven || hasMore)
        {
            return true;
        }

        for (var i = used + 1; i < number.Count; i++)
        {
            if (number.Digits[i] != '0')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>96 bits.</summary>
    private struct Words
    {
        private uint _high;
        private ulong _low;

        public readonly bool IsEven => (_low & 1) == 0;

        /// <summary>Ten times as much and a digit more, if it fits.</summary>
        public bool TryAppend(int digit)
        {
            var low = ((_low & uint.MaxValue) * 10) + (uint)digit;
            var middle = ((_low >> 32) * 10) + (low >> 32);
            var high = ((ulong)_high * 10) + (middle >> 32);
            if (high > uint.MaxValue)
            {
                return false;
            }

            _low = (middle << 32) | (uint)low;
            _high = (uint)high;
            return true;
        }

        public bool TryIncrement() => ++_low != 0 || ++_high != 0;

        public void SetTenthOfMaximum()
        {
            _low = 0x99999999_9999999A;
            _high = uint.MaxValue / 10;
        }

        public readonly decimal ToDecimal(bool isNegative, byte scale) => new((int)_low, (int)(_low >> 32), (int)_high, isNegative, scale);
    }
}
