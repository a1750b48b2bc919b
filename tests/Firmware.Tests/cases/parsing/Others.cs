using System;

namespace Cases.Parsing;

/// <summary>bool, char, Convert, UTF-8.</summary>
public static class Others
{
    public static void Main()
    {
        Console.WriteLine(bool.Parse(" true ") + " " + bool.TryParse("FALSE", out var b) + b + bool.TryParse("1", out b) + char.Parse("x"));
        Console.WriteLine(Convert.ToInt32("77") + " " + Convert.ToInt32("ff", 16) + " " + Convert.ToString(255, 2) + " " + Convert.ToString(-1, 16) + " " + Convert.ToDouble("1.5"));
        Console.WriteLine(Convert.ToInt32(2.5) + " " + Convert.ToInt32(3.5) + " " + Convert.ToBoolean("True") + " " + Convert.ToString(1.5) + " " + Convert.ToChar(65));
        Console.WriteLine(int.Parse("123"u8) + " " + double.Parse("1.5"u8) + " " + int.TryParse("x"u8, out _));
        Console.WriteLine(int.Parse("xx42".AsSpan(2)) + int.Parse("ff", System.Globalization.NumberStyles.HexNumber));
        Console.WriteLine(Parse<int>("5") + Parse<long>("6") + " " + Parse<double>("7.5"));
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);
}
