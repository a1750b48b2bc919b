using Il2Mcu.Ir;
using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>The side-car that tells reports what each symbol means and why it is there.</summary>
internal sealed class SymbolMapBuilder(EmitRequest request, EmitContext context, IReadOnlyDictionary<MethodSym, IrFunction> functions)
{
    private const string RuntimeAssembly = "(runtime)";

    public SymbolMap Build()
    {
        var entries = new List<SymbolEntry>();
        entries.AddRange(functions.Values.Select(OfMethod));
        entries.AddRange(request.Closure.StaticFields.Select(OfStatic));
        entries.AddRange(request.Closure.StaticInits.SelectMany(OfStaticInit));
        entries.AddRange(request.Layout.Records.Select(OfRecord));
        entries.AddRange(request.Closure.Strings.Select(text => OfString(text, request.Closure.ReasonsFor(text))));
        entries.AddRange(request.Layout.NamedTypes.Where(type => !request.Closure.Strings.Contains(ReflectionNames.Text(type)))
            .Select(type => OfString(ReflectionNames.Text(type), [.. request.Closure.ReasonsFor(type), "asks for its name"])));
        entries.AddRange(request.Layout.TypeObjects.Select(OfTypeObject));
        entries.AddRange(TypeObjectData.Strings(request.Layout.TypeObjects, request.Layout.TypeObjectFields).Distinct()
            .Except(request.Closure.Strings).Except(request.Layout.NamedTypes.Select(ReflectionNames.Text))
            .Select(text => OfString(text, ["text of types"])));
        entries.AddRange(request.Closure.MappedData.Select(OfData));
        entries.Add(new SymbolEntry("il2_vectors", SymbolKind.Vectors, "vector table", RuntimeAssembly, "", "", null, 0, ["start-up"]));
        return new SymbolMap([.. entries.OrderBy(entry => entry.LinkName, StringComparer.Ordinal).ThenBy(entry => entry.Display, StringComparer.Ordinal)]);
    }

    private SymbolEntry OfMethod(IrFunction function)
    {
        var method = function.Method;
        return Entry(context.Names.MethodLinkName(method), SymbolKind.Method, method.FullName, method.DeclaringType, request.Closure.ReasonsFor(method)) with
        {
            File = function.Location?.File,
            Line = function.Location?.Line ?? 0,
        };
    }

    private SymbolEntry OfStatic(FieldSym field) =>
        Entry(context.Names.StaticField(field), SymbolKind.StaticField, field.FullName, field.DeclaringType, request.Closure.ReasonsFor(field));

    private IEnumerable<SymbolEntry> OfStaticInit(TypeSym type)
    {
        var reasons = request.Closure.ReasonsFor(type.StaticConstructor!);
        yield return Entry(context.Names.StaticInit(type), SymbolKind.Method, $"{type.FullName}.(static constructor guard)", type, reasons);
        yield return Entry(context.Names.StaticInitFlag(type), SymbolKind.StaticField, $"{type.FullName}.(static constructor flag)", type, reasons);
    }

    private SymbolEntry OfRecord(TypeSym type) =>
        Entry(context.Names.TypeRecord(type), SymbolKind.TypeRecord, $"typeof({type.FullName})", type, request.Closure.ReasonsFor(type));

    private SymbolEntry OfTypeObject(TypeSym type) =>
        Entry(context.Names.TypeObject(type), SymbolKind.TypeRecord, $"typeof({type.FullName}) as an object", type, request.Closure.ReasonsFor(type));

    private static SymbolEntry OfString(string text, IReadOnlyList<string> reasons) =>
        new(NameMangler.String(text), SymbolKind.StringLiteral, $"\"{text}\"", "(string literals)", "", "", null, 0, reasons);

    private SymbolEntry OfData(FieldSym field) =>
        Entry(NameMangler.MappedData(field), SymbolKind.Data, field.FullName, field.DeclaringType, request.Closure.ReasonsFor(field));

    private static SymbolEntry Entry(string linkName, SymbolKind kind, string display, TypeSym type, IReadOnlyList<string> reasons) =>
        new(linkName, kind, display, type.Assembly, type.Namespace, type.Name, null, 0, reasons);
}
