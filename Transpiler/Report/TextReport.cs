using System.Text;

namespace Il2Mcu.Report;

/// <summary>A report for a terminal: aligned columns, no colours, lines end in "\n".</summary>
public static class TextReport
{
    /// <summary>Title, tables and notes, separated by empty lines. Numbers are aligned to the right.</summary>
    public static string Write(ReportDocument document)
    {
        var text = new StringBuilder().Append(document.Title).Append('\n');
        foreach (var table in document.Tables)
        {
            text.Append('\n');
            Append(text, table);
        }

        if (document.Notes.Count > 0)
        {
            text.Append('\n').AppendJoin("", document.Notes.Select(note => $"{note}\n"));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ReportTable table)
    {
        IReadOnlyList<IReadOnlyList<string>> lines = [table.Heading, .. table.Rows];
        var numbers = table.Heading.Count - 1;
        int[] widths = [.. Enumerable.Range(0, numbers).Select(column => lines.Max(line => line[column].Length))];
        foreach (var line in lines)
        {
            for (var column = 0; column < numbers; column++)
            {
                text.Append(line[column].PadLeft(widths[column])).Append("  ");
            }

            text.Append(line[numbers]).Append('\n');
        }
    }
}
