using System;

namespace Cases.Parsing;

/// <summary>Floating-point numbers, rounded correctly.</summary>
public static class Reals
{
    public static void Main()
    {
        string[] texts = ["0", "-0", "1.5", ".5", "5.", "1e5", "1E+5", "1e-5", "1e", "1e+", "NaN", "nan", "-NaN", "Infinity", "-Infinity", "+infinity", " 1 ", "1e400", "-1e400",
            "1e-400", "1.7976931348623157e308", "1.7976931348623159e308", "4.9e-324", "2.4e-324", "2.5e-324", "2.2250738585072011e-308",
            "9007199254740993", "9007199254740993.0000000000000000000000000000000000000001", "0.1", "123456789012345678901234567890", "0e5", "1e99999999999",
            "3.4028235e38", "3.4028236e38", "1e-45", "7e-46", "0.30000000000000004", "1e23", "8.5e22", "4503599627370497.5", "4503599627370496.5",
            "65504", "65520", "0.000000059604645", "1.2.3", "abc", "", "1 2"];
        foreach (var text in texts)
        {
            Console.Write(double.TryParse(text, out var a) + " " + BitConverter.DoubleToInt64Bits(a) + " ");
            Console.Write(float.TryParse(text, out var b) + " " + BitConverter.SingleToInt32Bits(b) + " ");
            Console.WriteLine(Half.TryParse(text, out var c) + " " + BitConverter.HalfToInt16Bits(c));
        }
    }
}
