using System.Globalization;
using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>Type objects: constant data with the fields that the program reads, and the tables that these refer to.</summary>
internal sealed class TypeObjectEmitter(EmitContext context, TypeSym runtimeType, CWriter output)
{
    private readonly ProgramLayout _layout = context.Layout;

    /// <summary>Names of everything that a table or a type record may refer to.</summary>
    public void EmitDeclarations()
    {
        foreach (var type in _layout.TypeObjects)
        {
            output.Line($"extern const {context.Types.StructName(runtimeType)} {context.Names.TypeObject(type)};");
        }
    }

    public void EmitObjects()
    {
        foreach (var type in _layout.TypeObjects)
        {
            var fields = _layout.TypeObjectFields.Order(StringComparer.Ordinal)
                .Select(name => (Name: name, Value: Value(name, type, TypeObjectData.Of(name, type, _layout.TypeObjects))))
                .Where(field => field.Value is not null).ToList();
            output.Open($"const {context.Types.StructName(runtimeType)} {context.Names.TypeObject(type)} = {{ /* typeof({FunctionEmitter.Comment(type.FullName)}) */");
            output.Line($".il2_header = {{ &{context.Names.TypeRecord(runtimeType)} }},");
            foreach (var (name, value) in fields)
            {
                output.Line($".{NameMangler.Identifier(name)} = {value},");
            }

            output.Close("};");
        }
    }

    /// <summary>Initialiser of one field, its table written first; null for what is zero.</summary>
    private string? Value(string field, TypeSym type, TypeDatum datum) => datum switch
    {
        TypeDatum.Number number => number.Value == 0 ? null : number.Value.ToString(CultureInfo.InvariantCulture),
        TypeDatum.Text { Value: { } text } => $"(il2_string *)&{NameMangler.String(text)}",
        TypeDatum.Reference { Type: { } other } => Reference(other),
        TypeDatum.References { Types.Count: > 0 } references => Table(field, type, "void *const", references.Types.Select(other => $"(void *)&{context.Names.TypeObject(other)}")),
        TypeDatum.Texts { Values.Count: > 0 } texts => Table(field, type, "void *const", texts.Values.Select(text => $"(void *)&{NameMangler.String(text)}")),
        TypeDatum.Integers { Values.Count: > 0 } integers => Table(field, type, $"const uint{integers.Width * 8}_t", integers.Values.Select(Integer)),
        TypeDatum.Record { Type: var recorded } when _layout.Records.Contains(recorded) => $"(void *)&{context.Names.TypeRecord(recorded)}",
        _ => null,
    };

    private static string Integer(ulong value) => value.ToString(CultureInfo.InvariantCulture) + (value > uint.MaxValue ? "ull" : "u");

    private string Reference(TypeSym type) => $"({context.Types.StructName(runtimeType.BaseType!)} *)&{context.Names.TypeObject(type)}";

    private string Table(string field, TypeSym type, string element, IEnumerable<string> values)
    {
        var name = $"{context.Names.TypeObject(type)}{NameMangler.Identifier(field)}";
        output.Line($"static {element} {name}[] = {{ {string.Join(", ", values)} }};");
        return $"(void *)&{name}";
    }
}
