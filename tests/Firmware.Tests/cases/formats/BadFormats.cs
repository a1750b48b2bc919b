using System;

namespace Cases.Formats;

/// <summary>Formats that are none.</summary>
public static class BadFormats
{
    public static void Main()
    {
        string[] formats = ["Z", "X2147483648", "F9999999999", "Q5", "D1000000000"];
        foreach (var format in formats)
        {
            try
            {
                Console.WriteLine(5.ToString(format).Length);
            }
            catch (FormatException)
            {
                Console.WriteLine("int: no format " + format);
            }

            try
            {
                Console.WriteLine(5.5.ToString(format).Length);
            }
            catch (FormatException)
            {
                Console.WriteLine("double: no format " + format);
            }
        }

        try
        {
            Console.WriteLine(5.5.ToString("X"));
        }
        catch (FormatException)
        {
            Console.WriteLine("X is for integers");
        }
    }
}
