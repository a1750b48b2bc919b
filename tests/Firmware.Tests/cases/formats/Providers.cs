using System;
using System.Globalization;

namespace Cases.Formats;

/// <summary>Cultures and number formats of one's own.</summary>
public static class Providers
{
    public static void Main()
    {
        var culture = CultureInfo.InvariantCulture;
        Console.WriteLine(1234.5.ToString(culture) + " " + 1234.5.ToString("N2", culture) + " " + (-5).ToString(culture) + " " + 5m.ToString(culture));
        Console.WriteLine(CultureInfo.CurrentCulture.Name + "|" + culture.NumberFormat.NumberDecimalSeparator + "|" + culture.TextInfo.ListSeparator);
        var numbers = new NumberFormatInfo
        {
            NumberDecimalSeparator = ",",
            NumberGroupSeparator = ".",
            NegativeSign = "~",
            NumberGroupSizes = [2, 3],
            PercentSymbol = "pc",
            NumberNegativePattern = 3,
            CurrencySymbol = "EUR",
            CurrencyPositivePattern = 3,
            CurrencyNegativePattern = 8,
            NumberDecimalDigits = 3,
            PercentPositivePattern = 1,
            PercentNegativePattern = 4,
            NaNSymbol = "nix",
            PositiveInfinitySymbol = "oo",
        };
        Console.WriteLine((-1234567.891).ToString("N", numbers) + " " + 12345678.ToString("N0", numbers) + " " + (-5).ToString(numbers) + " " + (-1.5).ToString(numbers));
        Console.WriteLine(0.256.ToString("P", numbers) + " " + (-0.256).ToString("P1", numbers) + " " + 12.5.ToString("C", numbers) + " " + (-12.5).ToString("C0", numbers));
        Console.WriteLine(double.NaN.ToString(numbers) + " " + double.PositiveInfinity.ToString(numbers) + " " + (-1234.5).ToString("#,##0.0", numbers));
        Console.WriteLine(double.Parse("1.234,5", numbers) + int.Parse("~7", numbers));
        Console.WriteLine(string.Format(numbers, "{0:N1} {1}", 1234.5, -1));
        Console.WriteLine(string.Create(numbers, $"{1.5} {-3}"));
        var copy = (CultureInfo)culture.Clone();
        copy.NumberFormat.NumberDecimalSeparator = "_";
        Console.WriteLine(1.5.ToString(copy) + " " + 1.5.ToString(culture) + " " + copy.IsReadOnly + culture.IsReadOnly);
        try
        {
            culture.NumberFormat.NumberDecimalSeparator = ";";
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }

        try
        {
            Console.WriteLine(new CultureInfo("de-DE").Name);
        }
        catch (CultureNotFoundException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }
}
