namespace Il2Mcu.Model;

/// <summary>The names that System.Type gives.</summary>
public static class ReflectionNames
{
    /// <summary><c>Type.Name</c>: <c>Inner`1</c>, <c>Int32[]</c>.</summary>
    public static string Name(TypeSym type) => type.ElementType is { } element ? Name(element) + Suffix(type) : type.Metadata.Name;

    /// <summary><c>Type.FullName</c>, which names the assemblies of type arguments; null for what depends on a type parameter without being a definition.</summary>
    public static string? FullName(TypeSym type)
    {
        if (type.ElementType is { } element)
        {
            return FullName(element) is { } name ? name + Suffix(type) : null;
        }

        if (type.Kind == TypeKind.GenericParameter || (!IsDefinition(type) && ContainsParameters(type)))
        {
            return null;
        }

        return type.TypeArguments.Count == 0 || IsDefinition(type)
            ? type.Metadata.DefinitionName
            : $"{type.Metadata.DefinitionName}[{string.Join(',', type.TypeArguments.Select(argument => $"[{FullName(argument)}, {AssemblyName(argument)}]"))}]";
    }

    /// <summary><c>Type.ToString()</c>: arguments without assemblies.</summary>
    public static string Text(TypeSym type)
    {
        if (type.ElementType is { } element)
        {
            return Text(element) + Suffix(type);
        }

        if (type.Kind == TypeKind.GenericParameter)
        {
            return type.Metadata.Name;
        }

        return type.TypeArguments.Count == 0
            ? type.Metadata.DefinitionName
            : $"{type.Metadata.DefinitionName}[{string.Join(',', type.TypeArguments.Select(Text))}]";
    }

    /// <summary>Full name of the assembly, version included; for arrays and pointers that of the element.</summary>
    public static string AssemblyName(TypeSym type) => type.ElementType is { } element ? AssemblyName(element) : type.Metadata.AssemblyName;

    /// <summary>True for a generic type over its own parameters: <c>typeof(List&lt;&gt;)</c>.</summary>
    public static bool IsDefinition(TypeSym type) => type.Kind != TypeKind.GenericParameter && type.TypeArguments.Count > 0 && type.Metadata.Definition == type;

    /// <summary><c>Type.ContainsGenericParameters</c>: a type parameter is somewhere in it.</summary>
    public static bool ContainsParameters(TypeSym type) => type.Kind == TypeKind.GenericParameter
        || (type.ElementType is { } element && ContainsParameters(element)) || type.TypeArguments.Any(ContainsParameters);

    private static string Suffix(TypeSym type) => type.Kind switch
    {
        TypeKind.Array => "[]",
        TypeKind.MultiDimensionalArray => type.Rank == 1 ? "[*]" : $"[{new string(',', type.Rank - 1)}]",
        TypeKind.Pointer => "*",
        _ => "&",
    };
}
