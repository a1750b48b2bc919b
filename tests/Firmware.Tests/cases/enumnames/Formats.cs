using System;

namespace Cases.EnumNames;

/// <summary>G, D, X, F in both cases, and what is no format.</summary>
public static class Formats
{
    public static void Main()
    {
        foreach (var format in new[] { "G", "g", "D", "d", "X", "x", "F", "f", "", null })
        {
            Console.WriteLine(Plain.Ten.ToString(format));
            Console.WriteLine(((Plain)3).ToString(format));
            Console.WriteLine(Negative.Minus.ToString(format));
            Console.WriteLine(Rights.ReadWrite.ToString(format));
            Console.WriteLine(((Rights)9).ToString(format));
            Console.WriteLine(Wide.Big.ToString(format));
            Console.WriteLine(Long.Min.ToString(format));
            Console.WriteLine(((NoZero)12).ToString(format));
        }

        Console.WriteLine(Enum.Format(typeof(Plain), Plain.One, "D"));
        Console.WriteLine(Enum.Format(typeof(Plain), 2, "G"));
        try
        {
            Console.WriteLine(Plain.One.ToString("Q"));
        }
        catch (FormatException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
