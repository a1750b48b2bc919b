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

        // What is only pointed to comes later; its name is known.
        foreach (var field in type.InstanceFields)
        {
            Visit(field.Type, result, seen);
        }
    }
}
