using System.Globalization;
using System.Text.RegularExpressions;

namespace Il2Mcu.Report;

/// <summary>Who put a piece into an output section.</summary>
public enum MapPieceKind
{
    /// <summary>An input section of an object file.</summary>
    Input,

    /// <summary>Alignment or a moved location counter: <c>*fill*</c>.</summary>
    Fill,

    /// <summary>A BYTE, SHORT, LONG or QUAD statement of the linker script.</summary>
    Statement,
}

/// <summary>A piece of an output section.</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="OutputSection">For instance <c>.text</c>.</param>
/// <param name="Name">Name of the input section, for instance <c>.text.Blinky.Program.Main</c>; else empty.</param>
/// <param name="Address">Address at run time.</param>
/// <param name="Size">Bytes, greater than 0.</param>
/// <param name="Origin">Object file, <c>archive(member)</c>, or empty.</param>
public sealed record MapPiece(MapPieceKind Kind, string OutputSection, string Name, long Address, long Size, string Origin)
{
    /// <summary>First address behind the piece.</summary>
    public long End => Address + Size;

    /// <summary>Address in flash of what start-up copies; else the address at run time.</summary>
    public long LoadAddress { get; init; } = Address;

    /// <summary>True for variables that begin as zero: they have no bytes at <see cref="LoadAddress"/>.</summary>
    public bool IsZeroed => Name == "COMMON" || Name == ".bss" || Name.StartsWith(".bss.", StringComparison.Ordinal);

    /// <summary>File name of the archive without folder and extension, for instance <c>libgcc</c>; null for a plain object.</summary>
    public string? Archive
    {
        get
        {
            var member = Origin.LastIndexOf('(');
            return member > 0 && Origin.EndsWith(')') ? Path.GetFileNameWithoutExtension(Origin[..member]) : null;
        }
    }

    /// <summary>Name of the member inside the archive, for instance <c>_udivmoddi4.o</c>; empty for a plain object.</summary>
    public string Member => Archive is null ? "" : Origin[(Origin.LastIndexOf('(') + 1)..^1];
}

/// <summary>A line of the MEMORY command.</summary>
public sealed record MapRegion(string Name, long Origin, long Length);

/// <summary>
/// The map that GNU ld writes with <c>-Map</c>, also when a region overflows and there is no ELF file.
/// Only what went into the output is kept; the discarded sections are not.
/// </summary>
public sealed partial class MapFile
{
    private const string RegionsHeading = "Memory Configuration";
    private const string PiecesHeading = "Linker script and memory map";

    private readonly List<MapRegion> _regions = [];
    private readonly List<MapPiece> _pieces = [];
    private string _outputSection = "";
    private long _loadOffset;

    /// <summary>A name that was too long for its column: its numbers stand on the next line.</summary>
    private string? _wrapped;

    private MapFile()
    {
    }

    /// <summary>Regions of the linker script, in its order, without <c>*default*</c>.</summary>
    public IReadOnlyList<MapRegion> Regions => _regions;

    /// <summary>Pieces in the order of the map; none is empty.</summary>
    public IReadOnlyList<MapPiece> Pieces => _pieces;

    /// <summary>Reads a map; lines that are not understood are skipped.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static MapFile Read(string path) => Parse(File.ReadLines(path));

    /// <summary>Reads the lines of a map; lines that are not understood are skipped.</summary>
    public static MapFile Parse(IEnumerable<string> lines)
    {
        var map = new MapFile();
        var readLine = Ignore;
        foreach (var line in lines)
        {
            readLine = line switch
            {
                RegionsHeading => map.ReadRegion,
                PiecesHeading => map.ReadPiece,
                _ => readLine,
            };
            readLine(line);
        }

        return map;
    }

    private static void Ignore(string line)
    {
    }

    private void ReadRegion(string line)
    {
        var match = RegionLine().Match(line);
        if (match.Success && match.Groups["name"].Value != "*default*")
        {
            _regions.Add(new MapRegion(match.Groups["name"].Value, Number(match, "address"), Number(match, "size")));
        }
    }

    private void ReadPiece(string line)
    {
        var match = SizedLine().Match(line);
        var name = match.Groups["name"].Value;
        var numbersOnly = match.Success && name.Length == 0;
        if (numbersOnly && _wrapped is not null && !IsStatement(match))
        {
            AddNamed(_wrapped, match);
        }
        else if (numbersOnly && IsStatement(match))
        {
            Add(MapPieceKind.Statement, "", match, "");
        }
        else if (match.Success && !numbersOnly)
        {
            AddNamed(match.Groups["indent"].Value + name, match);
        }

        _wrapped = NameLine().IsMatch(line) ? line.TrimEnd() : null;
    }

    /// <summary>An output section begins in the first column, what goes into it in the second.</summary>
    private void AddNamed(string indentedName, Match match)
    {
        if (!indentedName.StartsWith(' '))
        {
            var load = LoadAddress().Match(match.Groups["rest"].Value);
            _outputSection = indentedName;
            _loadOffset = load.Success ? Number(load, "load") - Number(match, "address") : 0;
            return;
        }

        var name = indentedName.Trim();
        if (name == "*fill*")
        {
            Add(MapPieceKind.Fill, "", match, "");
        }
        else if (match.Groups["rest"].Length > 0)
        {
            Add(MapPieceKind.Input, name, match, match.Groups["rest"].Value);
        }
    }

    private void Add(MapPieceKind kind, string name, Match match, string origin)
    {
        var size = Number(match, "size");
        if (size > 0)
        {
            var address = Number(match, "address");
            _pieces.Add(new MapPiece(kind, _outputSection, name, address, size, origin) { LoadAddress = address + _loadOffset });
        }
    }

    private static bool IsStatement(Match match) => StatementText().IsMatch(match.Groups["rest"].Value);

    private static long Number(Match match, string group) =>
        long.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    // A linker with 64-bit addresses writes 16 digits, else 8; both fit 15 significant ones.
    [GeneratedRegex(@"^(?<name>\S+) +0x0*(?<address>[0-9a-f]{1,15}) +0x0*(?<size>[0-9a-f]{1,15})( +\S+)?$")]
    private static partial Regex RegionLine();

    [GeneratedRegex(@"^(?<indent> ?)(?<name>\S*) +0x0*(?<address>[0-9a-f]{1,15}) +0x0*(?<size>[0-9a-f]{1,15})( +(?<rest>.*?))? *$")]
    private static partial Regex SizedLine();

    [GeneratedRegex("^load address 0x0*(?<load>[0-9a-f]{1,15})$")]
    private static partial Regex LoadAddress();

    [GeneratedRegex(@"^ ?[^\s*]\S* *$")]
    private static partial Regex NameLine();

    [GeneratedRegex("^(BYTE|SHORT|LONG|QUAD|SQUAD) ")]
    private static partial Regex StatementText();
}
