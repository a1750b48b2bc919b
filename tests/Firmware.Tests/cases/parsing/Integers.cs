using System;

namespace Cases.Parsing;

/// <summary>Integers of all widths, at their limits.</summary>
public static class Integers
{
    public static void Main()
    {
        string[] texts = ["0", "1", "-1", "+5", " 7 ", "007", "-0", "", "-", "+", " ", "127", "128", "-128", "-129", "255", "256", "32767", "32768", "65535", "65536",
            "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808",
            "-9223372036854775808", "18446744073709551615", "18446744073709551616", "99999999999999999999999", "1.0", "1e3", "1,000", "5\0", "5\0 ", "\t3\n", "+-5", "x"];
        foreach (var text in texts)
        {
            Console.Write(sbyte.TryParse(text, out var a) + " " + a + " " + byte.TryParse(text, out var b) + " " + b + " " + short.TryParse(text, out var c) + " " + c);
            Console.Write(" " + ushort.TryParse(text, out var d) + " " + d + " " + int.TryParse(text, out var e) + " " + e + " " + uint.TryParse(text, out var f) + " " + f);
            Console.WriteLine(" " + long.TryParse(text, out var g) + " " + g + " " + ulong.TryParse(text, out var h) + " " + h);
        }
    }
}
