using System.Globalization;

namespace Il2Mcu.Report;

/// <summary>A table of finished cells. Columns of numbers come first, the label stands last.</summary>
/// <param name="Heading">Titles of the columns; the last is the label's.</param>
/// <param name="Rows">As many cells as the heading has.</param>
public sealed record ReportTable(IReadOnlyList<string> Heading, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>
/// A report before it becomes text or Markdown: both show the same words and numbers. Every text is one line of
/// printable characters. Numbers have thousands separators and do not depend on the culture.
/// </summary>
public sealed record ReportDocument(string Title, IReadOnlyList<ReportTable> Tables, IReadOnlyList<string> Notes)
{
    /// <summary>The report, and beside it the peers or an earlier report if given.</summary>
    /// <param name="report">Who uses how much.</param>
    /// <param name="top">Rows to show of each table; the others are added up in one. Null: all.</param>
    /// <param name="peers">Programs to compare with, or null.</param>
    /// <param name="baseline">An earlier report with the same grouping, or null: its table then replaces the plain one.</param>
    public static ReportDocument Create(SizeReport report, int? top, IReadOnlyList<Peer>? peers, SizeReport? baseline)
    {
        var diff = baseline is null ? null : SizeDiff.Create(baseline, report);
        var tables = new List<ReportTable>();
        if (diff is not null)
        {
            tables.Add(Changes(top is { } changes ? diff.Top(changes) : diff));
        }
        else
        {
            tables.Add(Usage(top is { } rows ? report.Top(rows) : report));
        }

        if (peers is not null)
        {
            tables.Add(Comparison(report, peers));
        }

        var total = report.Total;
        var title = $"{ReportText.OneLine(report.Name)}: text {Number(total.Text)}, data {Number(total.Data)}, bss {Number(total.Bss)} bytes";
        return new ReportDocument(title, tables, [.. NotesOn(report, diff, peers).Select(ReportText.OneLine)]);
    }

    private static ReportTable Usage(SizeReport report)
    {
        var total = report.Total;
        IReadOnlyList<string> Cells(SizeRow row) =>
            [Number(row.Flash), Share(row.Flash, total.Flash), Number(row.Ram), Share(row.Ram, total.Ram), ReportText.Label(row.Label)];

        return new ReportTable(
            ["flash", "%", "RAM", "%", LabelTitle(report.By)],
            [.. report.Rows.Select(Cells), Cells(new SizeRow("total", total.Flash, total.Ram))]);
    }

    private static ReportTable Changes(SizeDiff diff)
    {
        static IReadOnlyList<string> Cells(SizeChange change) =>
            [Number(change.FlashAfter), Delta(change.Flash), Number(change.RamAfter), Delta(change.Ram), ReportText.Label(change.Label)];

        return new ReportTable(
            ["flash", "+/-", "RAM", "+/-", LabelTitle(diff.After.By)],
            [.. diff.Changes.Select(Cells), Cells(diff.Total)]);
    }

    private static ReportTable Comparison(SizeReport report, IReadOnlyList<Peer> peers)
    {
        IReadOnlyList<string> Cells(Peer peer) =>
        [
            Number(peer.Size.Text),
            Number(peer.Size.Data),
            Number(peer.Size.Bss),
            Number(peer.Size.Flash),
            Times(peer.Size.Flash, report.Total.Flash),
            Number(peer.Size.Ram),
            ReportText.Label(peer.Name),
        ];

        return new ReportTable(
            ["text", "data", "bss", "flash", "times", "RAM", "program"],
            [.. peers.Select(Cells), Cells(new Peer(report.Name, report.Total))]);
    }

    private static IEnumerable<string> NotesOn(SizeReport report, SizeDiff? diff, IReadOnlyList<Peer>? peers)
    {
        if (diff is not null)
        {
            yield return $"Compared with {diff.Before.Name}; rows that did not change: {Number(diff.Unchanged)}.";
        }

        if (peers is not null)
        {
            yield return "The other programs are the blinky of the STM32F4-Discovery; 'times' is their flash divided by this program's.";
        }

        if (report.HeapSize is { } heap && report.StackSize is { } stack)
        {
            yield return $"Of the remaining RAM the heap has {Number(heap)} bytes and the main stack {Number(stack)}.";
        }

        foreach (var note in report.Notes)
        {
            yield return note;
        }
    }

    private static string LabelTitle(SizeGrouping by) => by.ToString().ToLowerInvariant();

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Delta(long value) => value.ToString("+#,0;-#,0;0", CultureInfo.InvariantCulture);

    private static string Share(long part, long whole) =>
        (whole == 0 ? 0 : 100.0 * part / whole).ToString("F1", CultureInfo.InvariantCulture);

    private static string Times(long peer, long own) =>
        own == 0 ? "" : ((double)peer / own).ToString("#,0.0", CultureInfo.InvariantCulture);
}
