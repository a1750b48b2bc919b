using System.Text.Json;
using System.Text.Json.Serialization;

namespace Il2Mcu.Naming;

/// <summary>What an emitted symbol is.</summary>
public enum SymbolKind
{
    /// <summary>A C function that is a method's body, or the guard of a static constructor.</summary>
    Method,

    /// <summary>A variable that is a static field, or the flag of a static constructor.</summary>
    StaticField,

    /// <summary>A type record, or a Type object.</summary>
    TypeRecord,

    /// <summary>A string object in flash, names of types included.</summary>
    StringLiteral,

    /// <summary>Bytes of a field that is mapped to the image (ECMA-335 II.16.3).</summary>
    Data,

    /// <summary>The vector table.</summary>
    Vectors,
}

/// <summary>The meaning of one symbol of the ELF file.</summary>
/// <param name="LinkName">Name as <c>nm</c> shows it.</param>
/// <param name="Kind">What the symbol is; reports name kinds differently.</param>
/// <param name="Display">C# form: full signature, field name, typeof(...), or the literal with its quotes.</param>
/// <param name="Assembly">Assembly that declares it; "(runtime)" for what C contributes.</param>
/// <param name="Namespace">C# namespace, or empty.</param>
/// <param name="Type">Declaring type without its namespace, or empty.</param>
/// <param name="File">Source file, or null.</param>
/// <param name="Line">Line in <paramref name="File"/>, from 1; 0 when unknown.</param>
/// <param name="Reasons">The chain from Main (first) to this symbol (last), each entry readable by itself.</param>
public sealed record SymbolEntry(
    string LinkName,
    SymbolKind Kind,
    string Display,
    string Assembly,
    string Namespace,
    string Type,
    string? File,
    int Line,
    IReadOnlyList<string> Reasons);

/// <summary>
/// Side-car of an ELF file (<c>NAME.symbols.json</c>): link name to C#. The reports use it,
/// so that nothing has to guess meaning from a name.
/// </summary>
public sealed record SymbolMap(IReadOnlyList<SymbolEntry> Entries)
{
    /// <summary><c>NAME.symbols.json</c> beside <c>NAME.elf</c>.</summary>
    public static string PathFor(string elfPath) => Path.ChangeExtension(elfPath, ".symbols.json");

    /// <summary>Reads a side-car; entries of a foreign file may lack names.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="JsonException">It is not an array of entries.</exception>
    public static SymbolMap Read(string path) =>
        new(JsonSerializer.Deserialize(File.ReadAllText(path), SymbolMapJson.Default.SymbolEntryArray) ?? []);

    /// <summary>The entries in their order, indented; lines end in "\n".</summary>
    public string ToJson() => JsonSerializer.Serialize([.. Entries], SymbolMapJson.Default.SymbolEntryArray) + "\n";
}

[JsonSourceGenerationOptions(
    WriteIndented = true, NewLine = "\n", UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SymbolEntry[]))]
internal sealed partial class SymbolMapJson : JsonSerializerContext;
