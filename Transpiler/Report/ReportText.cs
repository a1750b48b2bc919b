using System.Globalization;
using System.Text;

namespace Il2Mcu.Report;

/// <summary>Makes text fit one line of output: literals of a program may hold anything, file names nearly so.</summary>
internal static class ReportText
{
    /// <summary>Longest label, in UTF-16 code units; the rest becomes "...".</summary>
    private const int MaximumLength = 100;

    /// <summary>A label, escaped and cut.</summary>
    public static string Label(string label)
    {
        var text = OneLine(label);
        return text.Length <= MaximumLength ? text : text[..(MaximumLength - 3)] + "...";
    }

    /// <summary>The text with escapes in place of what would move the cursor.</summary>
    public static string OneLine(string source)
    {
        var text = new StringBuilder();
        foreach (var character in source)
        {
            text.Append(character switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(character) || char.IsSurrogate(character) || IsSeparator(character) =>
                    string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => character.ToString(),
            });
        }

        return text.ToString();
    }

    /// <summary>Line and paragraph separators, which a terminal may obey.</summary>
    private static bool IsSeparator(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format;
}
