using System.Text;

namespace Il2Mcu.Report;

/// <summary>A report for a review comment or a document: tables of GitHub-flavoured Markdown, lines end in "\n".</summary>
public static class MarkdownReport
{
    private const string Special = @"\`*_[]<>|~&";

    /// <summary>Numbers are aligned to the right. Texts are escaped, so that names such as <c>List&lt;T&gt;</c> are shown as they are.</summary>
    public static string Write(ReportDocument document)
    {
        var text = new StringBuilder($"### {Escape(document.Title)}\n");
        foreach (var table in document.Tables)
        {
            AppendLine(text.Append('\n'), table.Heading);
            AppendLine(text, [.. table.Heading.Select((_, column) => column < table.Heading.Count - 1 ? "--:" : ":--")]);
            foreach (var row in table.Rows)
            {
                AppendLine(text, [.. row.Select(Escape)]);
            }
        }

        return text.AppendJoin("", document.Notes.Select(note => $"\n{Escape(note)}\n")).ToString();
    }

    private static void AppendLine(StringBuilder text, IReadOnlyList<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            escaped.Append(Special.Contains(character, StringComparison.Ordinal) ? $"\\{character}" : character);
        }

        return escaped.ToString();
    }
}
