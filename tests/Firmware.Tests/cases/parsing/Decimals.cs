using System;

namespace Cases.Parsing;

/// <summary>decimal: precision, scale and rounding.</summary>
public static class Decimals
{
    public static void Main()
    {
        string[] texts = ["0", "-0.0", "0.00", "1", "1.0", "1.00", "-1.5", "1e3", "79228162514264337593543950335", "79228162514264337593543950335.5", "79228162514264337593543950336",
            "7922816251426433759354395033.55", "0.00000000000000000000000000005", "0.000000000000000000000000000050001", "0.0000000000000000000000000001",
            "1.00000000000000000000000000005", "1.00000000000000000000000000015", "1,234.5", " 5 ", "(5)", "12345678901234567890123456789.5", "", "x"];
        foreach (var text in texts)
        {
            var isParsed = decimal.TryParse(text, out var value);
            var bits = decimal.GetBits(value);
            Console.WriteLine(isParsed + " " + value + " " + bits[0] + " " + bits[1] + " " + bits[2] + " " + bits[3]);
        }

        Console.WriteLine(decimal.Parse("1.5e2", System.Globalization.NumberStyles.Float));
    }
}
