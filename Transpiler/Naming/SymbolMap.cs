using System.Text.Json;
using System.Text.Json.Serialization;

namespace Il2Mcu.Naming;

/// <summary>What an emitted symbol is.</summary>
public enum SymbolKind
{
    Method,
    StaticField,
    TypeRecord,
    StringLiteral,
    Data,
    Runtime,
    Vectors,
}

/// <summary>The meaning of one symbol of the ELF file.</summary>
/// <param name="LinkName">Name as <c>nm</c> shows it.</param>
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
    public static string PathFor(string elfPath) => Path.ChangeExtension(elfPath, ".symbols.json");

    public static SymbolMap Read(string path) =>
        new(JsonSerializer.Deserialize(File.ReadAllText(path), SymbolMapJson.Default.SymbolEntryArray) ?? []);

    public string ToJson() => JsonSerializer.Serialize([.. Entries], SymbolMapJson.Default.SymbolEntryArray) + "\n";
}

[JsonSourceGenerationOptions(
    WriteIndented = true, NewLine = "\n", UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SymbolEntry[]))]
internal sealed partial class SymbolMapJson : JsonSerializerContext;
