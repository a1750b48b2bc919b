using Il2Mcu.Diagnostics;
using Il2Mcu.Naming;

namespace Il2Mcu.Report;

/// <summary>A range of addresses with its owner, and what it costs.</summary>
/// <param name="Section">Output section, for instance <c>.text</c>.</param>
/// <param name="Address">First address at run time.</param>
/// <param name="Owner">Whom the bytes belong to.</param>
/// <param name="Flash">Bytes of flash.</param>
/// <param name="Ram">Bytes of RAM.</param>
public sealed record MemoryPiece(string Section, long Address, ByteOwner Owner, long Flash, long Ram);

/// <summary>
/// Labels every byte of a firmware. The sources of labels, best first: symbols that have a size; functions without one,
/// up to what follows; input sections in the linker's map; reservations of the linker script; and at last
/// "(padding)" for a gap that the section's alignment explains, "(unknown)" for any other.
/// </summary>
public sealed class MemoryInventory
{
    private readonly ElfImage _image;
    private readonly SymbolNames _names;
    private readonly ILookup<string, MapPiece> _pieces;
    private readonly ILookup<int, ElfSymbol> _symbols;

    private MemoryInventory(ElfImage image, MapFile? map, SymbolMap? names)
    {
        _image = image;
        _names = new SymbolNames(names);
        _pieces = (map?.Pieces ?? []).OrderBy(piece => piece.Address).ToLookup(piece => piece.OutputSection);
        _symbols = image.Symbols.Where(IsLabel).ToLookup(symbol => symbol.SectionIndex);
    }

    /// <summary>The pieces of all sections that occupy memory; they add up to what <see cref="SizeLine"/> says.</summary>
    /// <param name="image">The linked firmware, or one object file.</param>
    /// <param name="map">The linker's map, or null: then C's merged literals and libgcc's functions are not told apart.</param>
    /// <param name="names">What the compiler knows of the symbols, or null.</param>
    public static IReadOnlyList<MemoryPiece> Read(ElfImage image, MapFile? map, SymbolMap? names)
    {
        var inventory = new MemoryInventory(image, image.IsRelocatable ? null : map, names);
        List<MemoryPiece> pieces = [.. image.AllocatedSections.SelectMany(inventory.PiecesOf)];

        var line = SizeLine.Of(image);
        Check.That(pieces.Sum(piece => piece.Flash) == line.Flash, "the labelled bytes of flash add up to text + data");
        Check.That(pieces.Sum(piece => piece.Ram) == line.Ram, "the labelled bytes of RAM add up to data + bss");
        return pieces;
    }

    private IEnumerable<MemoryPiece> PiecesOf(ElfSection section)
    {
        var ranges = new RangeMap<ByteOwner>(section.Address, section.End);
        var inputs = InputsOf(section);
        AddSymbols(ranges, section, inputs);
        AddUnsizedFunctions(ranges, section, inputs);
        foreach (var input in inputs.Ranges)
        {
            ranges.Add(input.Start, input.End, OwnerOf(input.Label));
        }

        AddReservation(ranges, "__heap_start", "__heap_end", ByteOwner.Heap);
        AddReservation(ranges, "__stack_start", "__stack_end", ByteOwner.Stack);
        foreach (var fill in _pieces[section.Name].Where(piece => piece.Kind == MapPieceKind.Fill))
        {
            ranges.Add(fill.Address, fill.End, ByteOwner.Padding);
        }

        foreach (var (start, end) in ranges.Gaps)
        {
            ranges.Add(start, end, end - start < section.Alignment ? ByteOwner.Padding : ByteOwner.Unknown);
        }

        ranges.CheckComplete();
        var memory = SizeLine.ClassOf(section);
        return ranges.Ranges.Select(range => new MemoryPiece(
            section.Name,
            range.Start,
            range.Label,
            Flash: memory == MemoryClass.Bss ? 0 : range.Size,
            Ram: memory == MemoryClass.Text ? 0 : range.Size));
    }

    private RangeMap<MapPiece> InputsOf(ElfSection section)
    {
        var inputs = new RangeMap<MapPiece>(section.Address, section.End);
        foreach (var piece in _pieces[section.Name].Where(piece => piece.Kind != MapPieceKind.Fill))
        {
            inputs.Add(piece.Address, piece.End, piece);
        }

        return inputs;
    }

    private void AddSymbols(RangeMap<ByteOwner> ranges, ElfSection section, RangeMap<MapPiece> inputs)
    {
        foreach (var symbol in SymbolsOf(section).Where(symbol => symbol.Size > 0))
        {
            ranges.Add(symbol.Address, symbol.Address + symbol.Size, OwnerOf(symbol, inputs.Find(symbol.Address)?.Label));
        }
    }

    /// <summary>
    /// Assembler functions often have no size: they reach to the next label, but not out of their object file.
    /// From the last to the first, so that the next label is always there.
    /// </summary>
    private void AddUnsizedFunctions(RangeMap<ByteOwner> ranges, ElfSection section, RangeMap<MapPiece> inputs)
    {
        var functions = SymbolsOf(section).Where(symbol => symbol.Size == 0).DistinctBy(symbol => symbol.Address);
        foreach (var function in functions.Reverse())
        {
            var input = inputs.Find(function.Address)?.Label;
            var limit = Math.Min(ranges.FreeUntil(function.Address), input?.End ?? section.End);
            ranges.Add(function.Address, limit, OwnerOf(function, input));
        }
    }

    /// <summary>By address; of several names for one the one that C# knows, then the widest, then the most public.</summary>
    private IEnumerable<ElfSymbol> SymbolsOf(ElfSection section) =>
        _symbols[section.Index]
            .OrderBy(symbol => symbol.Address)
            .ThenBy(symbol => _names.TryFind(symbol.Name, out _) ? 0 : 1)
            .ThenByDescending(symbol => symbol.Size)
            .ThenBy(symbol => symbol.Binding == ElfSymbolBinding.Global ? 0 : 1)
            .ThenBy(symbol => symbol.Name, StringComparer.Ordinal);

    private void AddReservation(RangeMap<ByteOwner> ranges, string start, string end, ByteOwner owner)
    {
        if (_image.AddressOf(start) is { } from && _image.AddressOf(end) is { } to)
        {
            ranges.Add(from, to, owner);
        }
    }

    private ByteOwner OwnerOf(ElfSymbol symbol, MapPiece? piece) =>
        _names.TryFind(symbol.Name, out var entry)
            ? ByteOwner.Of(entry, symbol.Name)
            : ByteOwner.Native(AssemblyOf(piece), symbol.Name);

    /// <summary>
    /// The owner of the bytes of an input section that have no symbol. Names of object files are not shown, because
    /// gcc invents a new one in each run.
    /// </summary>
    private ByteOwner OwnerOf(MapPiece piece)
    {
        if (piece.Kind == MapPieceKind.Statement)
        {
            return ByteOwner.LinkerScript;
        }

        if (piece.Archive is not null)
        {
            return ByteOwner.Native(AssemblyOf(piece), piece.Member);
        }

        if (SectionNames.MergedLabel(piece.Name) is { } merged)
        {
            return ByteOwner.Native(ByteOwner.RuntimeAssembly, merged);
        }

        foreach (var name in SectionNames.Symbols(piece.Name))
        {
            if (_names.TryFind(name, out var entry))
            {
                return ByteOwner.Of(entry, name);
            }
        }

        return ByteOwner.Native(ByteOwner.RuntimeAssembly, piece.Name);
    }

    private static string AssemblyOf(MapPiece? piece) => piece?.Archive is { } archive ? $"({archive})" : ByteOwner.RuntimeAssembly;

    /// <summary>Functions and data; not sections, files, nor the marks between code and constants ($t, $d; AAELF32).</summary>
    private static bool IsLabel(ElfSymbol symbol) =>
        symbol.Type == ElfSymbolType.Function
        || (symbol.Size > 0 && symbol.Type is not (ElfSymbolType.Section or ElfSymbolType.File));
}
