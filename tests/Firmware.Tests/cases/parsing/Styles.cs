using System;
using System.Globalization;

namespace Cases.Parsing;

/// <summary>Number styles.</summary>
public static class Styles
{
    public static void Main()
    {
        string[] texts = ["1,234", "(5)", " 5", "5 ", "5-", "-5", "1e2", "1.0", "1.5", "\u00a45", "-\u00a45", "ff", "FFFFFFFF", "100000000", "101", "0x1", "1,", ",1", "(5", "+5", "- 5", "5 -"];
        NumberStyles[] styles = [NumberStyles.Integer, NumberStyles.Number, NumberStyles.Any, NumberStyles.Currency, NumberStyles.None, NumberStyles.HexNumber,
            NumberStyles.BinaryNumber, NumberStyles.Float, NumberStyles.AllowThousands, NumberStyles.AllowParentheses | NumberStyles.AllowLeadingWhite];
        foreach (var text in texts)
        {
            foreach (var style in styles)
            {
                Console.Write(int.TryParse(text, style, null, out var value) + " " + value + " ");
                Console.Write(ulong.TryParse(text, style, CultureInfo.InvariantCulture, out var large) + " " + large + " ");
                if ((style & (NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) == 0)
                {
                    Console.Write(double.TryParse(text, style, null, out var real) + " " + real + " " + decimal.TryParse(text, style, null, out var money) + " " + money);
                }
            }

            Console.WriteLine();
        }
    }
}
