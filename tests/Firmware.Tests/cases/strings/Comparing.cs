using System;
using System.Globalization;

namespace Cases.Strings;

/// <summary>Order and equality.</summary>
public static class Comparing
{
    public static void Main()
    {
        Console.WriteLine(string.Compare("a", "B", true) < 0);
        Console.WriteLine(string.Compare("a", "B") < 0);
        Console.WriteLine(string.Compare("a", "A", StringComparison.OrdinalIgnoreCase));
        Console.WriteLine(string.Compare(null, "") + " " + string.Compare("", null) + " " + string.Compare(null, null));
        Console.WriteLine("ABC".Equals("abc", StringComparison.OrdinalIgnoreCase) + " " + "ABC".Equals("abc", StringComparison.Ordinal) + " " + string.Equals("\u00c4", "\u00e4", StringComparison.InvariantCultureIgnoreCase));
        Console.WriteLine(string.CompareOrdinal("abc", 1, "xbc", 1, 2) + " " + Math.Sign(string.Compare("abcd", 1, "abxd", 1, 3)) + " " + string.Compare("ABC", 0, "abd", 0, 2, true));
        Console.WriteLine(string.CompareOrdinal("a", "c") + " " + "b".CompareTo("a") + " " + "abc".CompareTo("ab"));
        Console.WriteLine(StringComparer.OrdinalIgnoreCase.Equals("Key", "KEY") + " " + Math.Sign(StringComparer.Ordinal.Compare("a", "B")) + " " + (StringComparer.OrdinalIgnoreCase.GetHashCode("Key") == StringComparer.OrdinalIgnoreCase.GetHashCode("kEY")));
        Console.WriteLine("ab".GetHashCode(StringComparison.OrdinalIgnoreCase) == "AB".GetHashCode(StringComparison.OrdinalIgnoreCase));
        Console.WriteLine(string.IsNullOrWhiteSpace(" \t\u2028") + " " + string.IsNullOrWhiteSpace("x") + " " + string.IsNullOrWhiteSpace(null));
        Console.WriteLine(CultureInfo.InvariantCulture.CompareInfo.Compare("a", "A", CompareOptions.IgnoreCase) + " " + string.Compare("a", "A", false, CultureInfo.InvariantCulture));
    }
}
