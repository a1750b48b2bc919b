using Il2Mcu.Diagnostics;
using Il2Mcu.Naming;

namespace Il2Mcu.Report;

/// <summary>What the rows of a report stand for.</summary>
public enum SizeGrouping
{
    /// <summary>One row per assembly; "(runtime)" and archives such as "(libgcc)" count as assemblies.</summary>
    Assembly,

    /// <summary>One row per C# namespace; what has none stands under "(global namespace)" or its assembly.</summary>
    Namespace,

    /// <summary>One row per declaring type, with its namespace.</summary>
    Type,

    /// <summary>Methods, with their specialised copies; also static fields, literals and tables, by their C# names.</summary>
    Method,

    /// <summary>Symbols as <c>nm</c> shows them.</summary>
    Symbol,
}

/// <summary>Whom a byte belongs to, at each level at which a report can group.</summary>
public sealed record ByteOwner(string Assembly, string Namespace, string Type, string Method, string Symbol)
{
    /// <summary>Assembly of what C and assembler sources contribute.</summary>
    public const string RuntimeAssembly = "(runtime)";

    /// <summary>A gap that alignment explains, or that the map calls <c>*fill*</c>.</summary>
    public static readonly ByteOwner Padding = Whole("(padding)");

    /// <summary>What the linker script reserves between <c>__heap_start</c> and <c>__heap_end</c> where a section covers it.</summary>
    public static readonly ByteOwner Heap = Whole("(heap)");

    /// <summary>What the linker script reserves between <c>__stack_start</c> and <c>__stack_end</c> where a section covers it.</summary>
    public static readonly ByteOwner Stack = Whole("(stack)");

    /// <summary>Bytes that no symbol, map entry or alignment accounts for.</summary>
    public static readonly ByteOwner Unknown = Whole("(unknown)");

    /// <summary>Bytes that a statement of the linker script writes, such as LONG.</summary>
    public static readonly ByteOwner LinkerScript = Whole("(linker script)");

    /// <summary>Something of C#.</summary>
    /// <param name="entry">What the compiler knows of it.</param>
    /// <param name="linkName">Name in the ELF file; may be a specialised copy's.</param>
    public static ByteOwner Of(SymbolEntry entry, string linkName)
    {
        var assembly = entry.Assembly.Length > 0 ? entry.Assembly : RuntimeAssembly;
        var placeless = assembly.StartsWith('(') || entry.Kind == SymbolKind.StringLiteral;
        var where = entry.Namespace.Length > 0 ? entry.Namespace : placeless ? Placeless(entry, assembly) : "(global namespace)";
        var type = entry.Type.Length > 0 ? TypeName(entry) : where;
        return new ByteOwner(assembly, where, type, MemberName(entry), linkName);
    }

    /// <summary>Something without C#: it is its own method and symbol, and has no namespace and no type.</summary>
    public static ByteOwner Native(string assembly, string symbol) => new(assembly, assembly, assembly, symbol, symbol);

    /// <summary>C# form of a symbol, unique enough to be a row: a field with its type, a literal in quotes.</summary>
    public static string MemberName(SymbolEntry entry) => entry.Kind switch
    {
        SymbolKind.StaticField when entry.Type.Length > 0 && !entry.Display.StartsWith(TypeName(entry) + ".", StringComparison.Ordinal) =>
            $"{TypeName(entry)}.{entry.Display}",
        _ => entry.Display,
    };

    /// <summary>The label of the row in which the byte is counted.</summary>
    public string At(SizeGrouping grouping) => grouping switch
    {
        SizeGrouping.Assembly => Assembly,
        SizeGrouping.Namespace => Namespace,
        SizeGrouping.Type => Type,
        SizeGrouping.Method => Method,
        SizeGrouping.Symbol => Symbol,
        _ => throw Check.Unexpected(grouping),
    };

    private static ByteOwner Whole(string label) => new(label, label, label, label, label);

    private static string Placeless(SymbolEntry entry, string assembly) =>
        entry.Kind == SymbolKind.StringLiteral ? "(string literals)" : assembly;

    private static string TypeName(SymbolEntry entry) =>
        entry.Namespace.Length > 0 ? $"{entry.Namespace}.{entry.Type}" : entry.Type;
}
