using System.Globalization;

namespace Il2Mcu.Emit;

/// <summary>C's hexadecimal floating literals: exact, and the same on every machine.</summary>
internal static class HexFloat
{
    public static string Format(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var sign = bits < 0 ? "-" : "";
        var exponent = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & 0xFFFFFFFFFFFFF;
        var digits = fraction.ToString("x13", CultureInfo.InvariantCulture).TrimEnd('0');
        var point = digits.Length == 0 ? "" : "." + digits;
        return exponent == 0
            ? $"{sign}0x0{point}p-1022"
            : $"{sign}0x1{point}p{(exponent - 1023).ToString(CultureInfo.InvariantCulture)}";
    }
}
