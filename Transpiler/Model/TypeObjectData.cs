namespace Il2Mcu.Model;

/// <summary>What a field of a Type object holds.</summary>
public abstract record TypeDatum
{
    /// <summary>An integer in the object itself; truth values are bits of it.</summary>
    /// <param name="Value">The integer.</param>
    public sealed record Number(int Value) : TypeDatum;

    /// <summary>Address of a string object in flash.</summary>
    /// <param name="Value">Its text; null for a null reference.</param>
    public sealed record Text(string? Value) : TypeDatum;

    /// <summary>Another Type object, or null.</summary>
    public sealed record Reference(TypeSym? Type) : TypeDatum;

    /// <summary>Address of a table of Type objects.</summary>
    public sealed record References(IReadOnlyList<TypeSym> Types) : TypeDatum;

    /// <summary>Address of a table of strings.</summary>
    public sealed record Texts(IReadOnlyList<string> Values) : TypeDatum;

    /// <summary>Address of a table of integers of <paramref name="Width"/> bytes each.</summary>
    public sealed record Integers(IReadOnlyList<ulong> Values, int Width) : TypeDatum;

    /// <summary>Address of the type record of objects of the type, or null if the program makes none.</summary>
    public sealed record Record(TypeSym Type) : TypeDatum;
}

/// <summary>
/// Type objects are constant data: the fields of the shadow library's System.Type that the program reads, by their names.
/// </summary>
public static class TypeObjectData
{
    /// <summary>Value of a field.</summary>
    /// <param name="field">Name in the shadow library.</param>
    /// <param name="type">The type that the object describes.</param>
    /// <param name="all">All types that have objects.</param>
    public static TypeDatum Of(string field, TypeSym type, IReadOnlyCollection<TypeSym> all) => field switch
    {
        "_flags" => new TypeDatum.Number((int)TypeQueries.Flags(type)),
        "_attributes" => new TypeDatum.Number(TypeQueries.Attributes(type)),
        "_typeCode" => new TypeDatum.Number(TypeQueries.TypeCode(type)),
        "_rank" => new TypeDatum.Number(type.Rank),
        "_position" => new TypeDatum.Number(PositionOf(type)),
        "_name" => new TypeDatum.Text(ReflectionNames.Name(type)),
        "_fullName" => new TypeDatum.Text(ReflectionNames.FullName(type)),
        "_text" => new TypeDatum.Text(ReflectionNames.Text(type)),
        "_namespace" => new TypeDatum.Text(type.Namespace.Length == 0 ? null : type.Namespace),
        "_assemblyName" => new TypeDatum.Text(ReflectionNames.AssemblyName(type)),
        "_baseType" => new TypeDatum.Reference(type.BaseType),
        "_elementType" => new TypeDatum.Reference(type.ElementType),
        "_definition" => new TypeDatum.Reference(type.ElementType is null ? type.Metadata.Definition : null),
        "_declaringType" => new TypeDatum.Reference(type.ElementType is null ? type.Metadata.DeclaringType : null),
        "_underlying" => new TypeDatum.Reference(type.Kind == TypeKind.Enum ? type.Underlying : null),
        "_nullable" => new TypeDatum.Reference(TypeFacts.NullableUnderlying(type)),
        "_arguments" => new TypeDatum.References(type.TypeArguments),
        "_argumentCount" => new TypeDatum.Number(type.TypeArguments.Count),
        "_interfaces" => new TypeDatum.References(type.AllInterfaces),
        "_interfaceCount" => new TypeDatum.Number(type.AllInterfaces.Count),
        "_targets" => new TypeDatum.References(Targets(type, all)),
        "_targetCount" => new TypeDatum.Number(Targets(type, all).Count),
        "_memberNames" => new TypeDatum.Texts([.. Members(type).Select(member => member.Name)]),
        "_memberValues" => new TypeDatum.Integers([.. Members(type).Select(member => member.Value)], ValueLayout.SizeOf(type)),
        "_memberCount" => new TypeDatum.Number(Members(type).Count),
        "_record" => new TypeDatum.Record(type),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>The types and all those that their objects refer to by the fields that are read.</summary>
    public static IReadOnlyList<TypeSym> Closure(IEnumerable<TypeSym> types, IReadOnlyCollection<string> fields)
    {
        var found = new HashSet<TypeSym>();
        var work = new Queue<TypeSym>(types);
        while (work.TryDequeue(out var type))
        {
            if (found.Add(type))
            {
                fields.SelectMany(field => Linked(Of(field, type, []))).ToList().ForEach(work.Enqueue);
            }
        }

        return [.. found.OrderBy(type => type.FullName, StringComparer.Ordinal).ThenBy(type => type.Assembly, StringComparer.Ordinal)];
    }

    /// <summary>The strings that the objects refer to.</summary>
    public static IEnumerable<string> Strings(IReadOnlyCollection<TypeSym> types, IEnumerable<string> fields) =>
        fields.SelectMany(field => types.SelectMany(type => Of(field, type, []) switch
        {
            TypeDatum.Text { Value: { } text } => [text],
            TypeDatum.Texts texts => texts.Values,
            _ => Array.Empty<string>(),
        }));

    private static IEnumerable<TypeSym> Linked(TypeDatum datum) => datum switch
    {
        TypeDatum.Reference { Type: { } type } => [type],
        TypeDatum.References references => references.Types,
        _ => [],
    };

    private static List<TypeSym> Targets(TypeSym type, IReadOnlyCollection<TypeSym> all) =>
        [.. all.Where(target => target != type && TypeQueries.IsAssignable(type, target))];

    private static IReadOnlyList<EnumMember> Members(TypeSym type) => type.Kind == TypeKind.Enum ? type.Metadata.EnumMembers : [];

    private static int PositionOf(TypeSym type) =>
        type.Kind == TypeKind.GenericParameter ? type.Metadata.DeclaringType!.TypeArguments.ToList().IndexOf(type) : 0;
}
