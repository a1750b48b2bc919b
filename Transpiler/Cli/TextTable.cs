namespace Il2Mcu.Cli;

/// <summary>Columns of text, two spaces apart; the first row is the heading.</summary>
internal static class TextTable
{
    public static void Write(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        for (var index = 0; index < rows.Count; index++)
        {
            var cells = rows[index].Select((cell, column) => cell.PadRight(widths[column]));
            Terminal.OutputLine(string.Join("  ", cells).TrimEnd(), index == 0 ? "bold" : "default");
        }
    }
}
