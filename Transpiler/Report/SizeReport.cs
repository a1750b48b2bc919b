using Il2Mcu.Naming;

namespace Il2Mcu.Report;

/// <summary>Bytes of flash and of RAM with one label.</summary>
public sealed record SizeRow(string Label, long Flash, long Ram)
{
    /// <summary>What rows are sorted by: an initialised variable costs both memories.</summary>
    public long Size => Flash + Ram;
}

/// <summary>Who uses how much memory in one firmware.</summary>
/// <param name="Name">File name of the firmware.</param>
/// <param name="By">What a row stands for.</param>
/// <param name="Total">The sums of all rows, as <c>arm-none-eabi-size</c> gives them.</param>
/// <param name="Rows">Biggest first, equal ones by label.</param>
public sealed record SizeReport(string Name, SizeGrouping By, SizeLine Total, IReadOnlyList<SizeRow> Rows)
{
    /// <summary>Bytes that the linker script keeps for the heap, or null. They are not part of <see cref="Total"/>.</summary>
    public long? HeapSize { get; init; }

    /// <summary>Bytes that the linker script keeps for the main stack, or null. They are not part of <see cref="Total"/>.</summary>
    public long? StackSize { get; init; }

    /// <summary>What the reader should know, for instance that names are missing. Complete sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Builds the report of an image that has been read already.</summary>
    public static SizeReport Create(string name, SizeGrouping by, ElfImage image, MapFile? map, SymbolMap? names)
    {
        var rows = MemoryInventory.Read(image, map, names)
            .GroupBy(piece => piece.Owner.At(by), StringComparer.Ordinal)
            .Select(group => new SizeRow(group.Key, group.Sum(piece => piece.Flash), group.Sum(piece => piece.Ram)));
        return new SizeReport(name, by, SizeLine.Of(image), Sorted(rows))
        {
            HeapSize = image.AddressOf("__heap_end") - image.AddressOf("__heap_start"),
            StackSize = image.AddressOf("__stack_end") - image.AddressOf("__stack_start"),
        };
    }

    /// <summary>Reads a firmware with what lies beside it: the linker's map and the compiler's names.</summary>
    public static SizeReport Read(string elfPath, SizeGrouping by)
    {
        var image = ElfImage.Read(elfPath);
        var sideCars = SideCars.Read(elfPath);
        return Create(Path.GetFileName(elfPath), by, image, sideCars.Map, sideCars.Names) with { Notes = sideCars.Notes };
    }

    /// <summary>The same report with all but the first <paramref name="count"/> rows added up in one.</summary>
    public SizeReport Top(int count)
    {
        if (Rows.Count <= count)
        {
            return this;
        }

        var rest = Rows.Skip(count).ToList();
        return this with { Rows = [.. Rows.Take(count), new SizeRow($"({rest.Count} more)", rest.Sum(row => row.Flash), rest.Sum(row => row.Ram))] };
    }

    private static IReadOnlyList<SizeRow> Sorted(IEnumerable<SizeRow> rows) =>
        [.. rows.OrderByDescending(row => row.Size).ThenBy(row => row.Label, StringComparer.Ordinal)];
}
