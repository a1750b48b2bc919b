using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>What a type record tells the collector: sizes, and where references are (il2_gc.h).</summary>
internal sealed class CollectorFields(EmitContext context, CWriter output)
{
    private readonly TypeDeclarations _declarations = new(context, output);

    /// <summary>Words that a record can tell apart by bits; bit 0 says that it has a table instead.</summary>
    private int BitCount => (context.PointerSize * 8) - 1;

    /// <summary>True if sizes may not fit 16 bits. Alignment adds less to a size than the limit leaves.</summary>
    public bool IsLarge(TypeSym type) => Estimate(type.ElementType ?? type) > 32768;

    /// <summary>True if the object, or an element, is too big for a bit for each word.</summary>
    public bool NeedsTable(TypeSym type) => References(type).Any() && Estimate(type.ElementType ?? type) / context.PointerSize >= BitCount;

    /// <summary>The table of a type that needs one, before its record.</summary>
    public void EmitTable(TypeSym type)
    {
        if (!context.Collects || !NeedsTable(type))
        {
            return;
        }

        output.Open($"static const uint32_t {TableName(type)}[] = {{");
        foreach (var (offset, count) in References(type))
        {
            output.Line($"({offset}) / sizeof(void *), {count},");
        }

        output.Line("0, 0");
        output.Close("};");
    }

    public void Emit(TypeSym type)
    {
        if (!context.Collects)
        {
            return;
        }

        var (size, element) = Sizes(type);
        output.Line($".size = {size},");
        if (element is not null)
        {
            output.Line($".element = {element},");
        }

        var references = NeedsTable(type)
            ? $"IL2_GC_TABLE({TableName(type)})"
            : string.Join(" | ", References(type).SelectMany(reference => Enumerable.Range(0, reference.Count)
                .Select(index => $"IL2_GC_AT({reference.Offset}{(index == 0 ? "" : $" + {index} * sizeof(void *)")})")));
        if (references.Length > 0)
        {
            output.Line($".references = {references},");
        }
    }

    private (string Size, string? Element) Sizes(TypeSym type) => type switch
    {
        { FullName: "string" } => ("IL2_ARRAY_OFFSET(8) + sizeof(uint16_t)", "sizeof(uint16_t)"),
        { Kind: TypeKind.MultiDimensionalArray } => ($"IL2_MD_OFFSET({type.Rank})", $"sizeof({context.Types.CType(type.ElementType!)})"),
        { Kind: TypeKind.Array } => ("IL2_ARRAY_OFFSET(8)", $"sizeof({context.Types.CType(type.ElementType!)})"),
        { IsValueType: true } => ($"IL2_BOX_SIZE({context.Types.CType(type)})", null),
        _ when TypeWriter.HasStruct(type) => ($"sizeof({context.Types.StructName(type)})", null),
        _ => ("sizeof(il2_object)", null),
    };

    private string TableName(TypeSym type) => $"il2_references_{context.Names.TypeRecord(type)}";

    /// <summary>Offsets, in bytes behind the header or in an element, as C expressions, with the number of references there.</summary>
    private IEnumerable<(string Offset, int Count)> References(TypeSym type) => type switch
    {
        { Kind: TypeKind.Array or TypeKind.MultiDimensionalArray } => OfValue(type.ElementType!, "0"),
        { IsValueType: true } => OfValue(type, $"(offsetof(IL2_BOX({context.Types.CType(type)}), value) - sizeof(il2_object))"),
        _ when TypeWriter.HasStruct(type) => _declarations.ClassFields(type)
            .SelectMany(field => OfClassField(field.Name, field.Type, $"(offsetof({context.Types.StructName(type)}, {field.Name}) - sizeof(il2_object))")),
        _ => [],
    };

    /// <summary>A field of a class; the fields of a class with explicit layout lie together behind one name.</summary>
    private IEnumerable<(string Offset, int Count)> OfClassField(string name, TypeSym type, string offset) =>
        name.StartsWith(TypeDeclarations.Overlay, StringComparison.Ordinal)
            ? type.InstanceFields.SelectMany(field => OfValue(field.Type, $"{offset} + {ValueLayout.OffsetOf(field)}")).Distinct()
            : OfValue(type, offset);

    private IEnumerable<(string Offset, int Count)> OfValue(TypeSym type, string offset)
    {
        if (type.IsReferenceType)
        {
            return [(offset, 1)];
        }

        if (type.Kind != TypeKind.Struct || !TypeFacts.ContainsReferences(type))
        {
            return [];
        }

        return type.InstanceFields.SelectMany(field => OfField(type, field, offset));
    }

    private IEnumerable<(string Offset, int Count)> OfField(TypeSym type, FieldSym field, string offset)
    {
        if (!ValueLayout.IsRaw(type))
        {
            return OfValue(field.Type, $"{offset} + offsetof({context.Types.StructName(type)}, {NameMangler.Field(field)})");
        }

        var first = $"{offset} + {ValueLayout.OffsetOf(field)}";
        var length = Math.Max(type.InlineArrayLength, 1);
        return field.Type.IsReferenceType
            ? [(first, length)]
            : Enumerable.Range(0, length).SelectMany(index => OfValue(field.Type, $"{first} + {index * ValueLayout.SizeOf(field.Type)}"));
    }

    /// <summary>Bytes of an object or element, no less than C makes it.</summary>
    private int Estimate(TypeSym type) => type.IsValueType
        ? ValueLayout.SizeOf(type) + 8
        : !TypeWriter.HasStruct(type)
            ? type.PointerSize
            : _declarations.ClassFields(type).Sum(field => field.Name.StartsWith(TypeDeclarations.Overlay, StringComparison.Ordinal)
                ? ValueLayout.OverlaySize(field.Type) + 8
                : ValueLayout.SizeOf(field.Type) + ValueLayout.AlignmentOf(field.Type) - 1);
}
