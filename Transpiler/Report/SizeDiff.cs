namespace Il2Mcu.Report;

/// <summary>One label in two reports; a report without it counts 0.</summary>
public sealed record SizeChange(string Label, long FlashBefore, long FlashAfter, long RamBefore, long RamAfter)
{
    /// <summary>Bytes of flash that were added; negative if they became fewer.</summary>
    public long Flash => FlashAfter - FlashBefore;

    /// <summary>Bytes of RAM that were added; negative if they became fewer.</summary>
    public long Ram => RamAfter - RamBefore;
}

/// <summary>What changed from one report to another.</summary>
/// <param name="Before">The baseline.</param>
/// <param name="After">The present program.</param>
/// <param name="Changes">Labels with another size, the greatest change first, equal ones by label.</param>
/// <param name="Unchanged">Number of labels whose size is the same.</param>
public sealed record SizeDiff(SizeReport Before, SizeReport After, IReadOnlyList<SizeChange> Changes, int Unchanged)
{
    /// <summary>The sums.</summary>
    public SizeChange Total => new("total", Before.Total.Flash, After.Total.Flash, Before.Total.Ram, After.Total.Ram);

    /// <summary>Compares two reports that group in the same way.</summary>
    public static SizeDiff Create(SizeReport before, SizeReport after)
    {
        var old = before.Rows.ToDictionary(row => row.Label, StringComparer.Ordinal);
        var now = after.Rows.ToDictionary(row => row.Label, StringComparer.Ordinal);
        var all = old.Keys.Union(now.Keys, StringComparer.Ordinal)
            .Select(label => Compare(label, old.GetValueOrDefault(label), now.GetValueOrDefault(label)))
            .ToList();
        var changes = all
            .Where(change => change.Flash != 0 || change.Ram != 0)
            .OrderByDescending(change => Math.Abs(change.Flash) + Math.Abs(change.Ram))
            .ThenBy(change => change.Label, StringComparer.Ordinal)
            .ToList();
        return new SizeDiff(before, after, changes, all.Count - changes.Count);
    }

    /// <summary>The same changes with all but the first <paramref name="count"/> added up in one.</summary>
    public SizeDiff Top(int count)
    {
        if (Changes.Count <= count)
        {
            return this;
        }

        var rest = Changes.Skip(count).ToList();
        var sum = new SizeChange(
            $"({rest.Count} more)",
            rest.Sum(change => change.FlashBefore),
            rest.Sum(change => change.FlashAfter),
            rest.Sum(change => change.RamBefore),
            rest.Sum(change => change.RamAfter));
        return this with { Changes = [.. Changes.Take(count), sum] };
    }

    private static SizeChange Compare(string label, SizeRow? before, SizeRow? after) =>
        new(label, before?.Flash ?? 0, after?.Flash ?? 0, before?.Ram ?? 0, after?.Ram ?? 0);
}
