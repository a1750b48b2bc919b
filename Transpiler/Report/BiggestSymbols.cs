using System.Globalization;
using Il2Mcu.Naming;

namespace Il2Mcu.Report;

/// <summary>A symbol and the bytes that it occupies.</summary>
public sealed record SymbolSize(string Name, long Size)
{
    /// <summary>Name and size, with thousands separators, for the message of a program that does not fit.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} ({Size:N0} bytes)");
}

/// <summary>
/// The first to look at when a program does not fit. The linker writes no ELF file when a region overflows, but it
/// does write its map; with <c>-ffunction-sections -fdata-sections</c> every symbol is an input section in it.
/// </summary>
public static class BiggestSymbols
{
    /// <summary>The biggest symbols, biggest first, equal ones by name.</summary>
    /// <param name="mapPath">What <c>-Wl,-Map=</c> wrote; no symbols when it wrote nothing.</param>
    /// <param name="names">What the compiler knows of the symbols, or null.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="region">Only what lies in this region of the linker script, for instance the one that overflowed; null: all.</param>
    public static IReadOnlyList<SymbolSize> FromMap(string mapPath, SymbolMap? names, int count, string? region = null)
    {
        if (!File.Exists(mapPath))
        {
            return [];
        }

        var map = MapFile.Read(mapPath);
        var lookup = new SymbolNames(names);
        return [.. map.Pieces
            .Where(piece => piece.Kind == MapPieceKind.Input && !SectionNames.IsForToolsOnly(piece.OutputSection))
            .Where(piece => region is null || Uses(map, piece, region))
            .GroupBy(piece => NameOf(piece, lookup), StringComparer.Ordinal)
            .Select(group => new SymbolSize(group.Key, group.Sum(piece => piece.Size)))
            .OrderByDescending(symbol => symbol.Size)
            .ThenBy(symbol => symbol.Name, StringComparer.Ordinal)
            .Take(count)];
    }

    /// <summary>The symbols in one line of text, as a diagnostic needs them.</summary>
    public static string Describe(IEnumerable<SymbolSize> symbols) => string.Join(", ", symbols);

    /// <summary>An initialised variable uses RAM, and flash for its initial value.</summary>
    private static bool Uses(MapFile map, MapPiece piece, string region) =>
        RegionAt(map, piece.Address) == region || (!piece.IsZeroed && RegionAt(map, piece.LoadAddress) == region);

    /// <summary>The region that begins last before the address: what overflows lies behind its end.</summary>
    private static string? RegionAt(MapFile map, long address) =>
        map.Regions.Where(region => region.Origin <= address).MaxBy(region => region.Origin)?.Name;

    private static string NameOf(MapPiece piece, SymbolNames names)
    {
        if (piece.Archive is { } archive)
        {
            return $"{piece.Member} of {archive}";
        }

        if (SectionNames.MergedLabel(piece.Name) is { } merged)
        {
            return merged;
        }

        List<string> candidates = [.. SectionNames.Symbols(piece.Name)];
        var known = candidates.Find(candidate => names.TryFind(candidate, out _));
        return names.Display(known ?? candidates.LastOrDefault() ?? piece.Name);
    }
}
