using Il2Mcu.Model;

namespace Il2Mcu.Layout;

/// <summary>C wants a struct declared before another embeds it by value; pointers need only the name.</summary>
internal static class DeclarationOrder
{
    public static IReadOnlyList<TypeSym> Of(IEnumerable<TypeSym> types)
    {
        var result = new List<TypeSym>();
        var seen = new HashSet<TypeSym>();
        foreach (var type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            Visit(type, result, seen);
        }

        return result;
    }

    /// <summary>What fields of the types only point to, for its name: such a type may again point to one that is another instance of it, without end.</summary>
    public static IReadOnlyList<TypeSym> PointedTo(IReadOnlyList<TypeSym> types) =>
    [
        .. types.SelectMany(type => type.InstanceFields).Select(field => Pointee(field.Type)).Where(type => type.Kind is TypeKind.Struct or TypeKind.Class)
            .Except(types).OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    private static TypeSym Pointee(TypeSym type) => type.ElementType is { } element ? Pointee(element) : type;

    private static void Visit(TypeSym type, List<TypeSym> result, HashSet<TypeSym> seen)
    {
        if (type.ElementType is { } element)
        {
            Visit(element, result, seen);
            return;
        }

        if (type.Kind is not (TypeKind.Struct or TypeKind.Class) || !seen.Add(type))
        {
            return;
        }

        if (type.Kind == TypeKind.Class && type.BaseType is { } baseType)
        {
            Visit(baseType, result, seen);
        }

        foreach (var field in type.InstanceFields.Where(field => field.Type.Kind == TypeKind.Struct))
        {
            Visit(field.Type, result, seen);
        }

        result.Add(type);
    }
}
