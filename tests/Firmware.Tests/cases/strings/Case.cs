using System;

namespace Cases.Strings;

/// <summary>Upper and lower case.</summary>
public static class Case
{
    public static void Main()
    {
        Console.WriteLine("stra\u00dfe \u00c4\u00d6\u00dc \u01c6 \ufb01 \u03a9\u03bc".ToUpper() + "STRASSE \u00c4\u00d6\u00dc \u01c4 \u03a9\u03a3 \u0130".ToLower());
        Console.WriteLine("\U00010428\U00010400".ToUpperInvariant() + "\U00010428\U00010400\U0001E921".ToLowerInvariant() + ReferenceEquals("ABC".ToUpper(), "ABC"));
        var upper = 17;
        var lower = 17;
        for (var c = 0; c <= char.MaxValue; c++)
        {
            upper = unchecked((upper * 31) + char.ToUpperInvariant((char)c));
            lower = unchecked((lower * 31) + char.ToLowerInvariant((char)c));
        }

        Console.WriteLine(upper + " " + lower);
        Console.WriteLine(char.ToUpper('\u00e9') + char.ToLower('\u042f') + " " + "\U00010428".Equals("\U00010400", StringComparison.OrdinalIgnoreCase));
    }
}
