using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>Types of parameters as text that can be compared across assemblies and generic bases (ECMA-335 II.23.2).</summary>
internal static class MemberSignature
{
    /// <summary>A parameter's type, with type parameters by position: references know no names of them.</summary>
    public static string Of(TypeReference type) => Of(type, []);

    /// <summary>
    /// The method that the reference means in a generic base class of <paramref name="declaring"/>, where its parameters are
    /// types that the reference spells out; null if there is none.
    /// </summary>
    public static MethodDefinition? FindInGenericBase(TypeDefinition declaring, MethodReference reference)
    {
        IReadOnlyList<string> arguments = [];
        for (var parent = declaring.BaseType; parent?.Resolve() is { } definition; parent = definition.BaseType)
        {
            var known = arguments;
            arguments = parent is GenericInstanceType instance ? [.. instance.GenericArguments.Select(argument => Of(argument, known))] : [];
            if (definition.Methods.FirstOrDefault(method => Matches(method, arguments, reference)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool Matches(MethodDefinition method, IReadOnlyList<string> arguments, MethodReference reference) =>
        method.Name == reference.Name
        && method.HasThis == reference.HasThis
        && method.GenericParameters.Count == reference.GenericParameters.Count
        && method.Parameters.Count == reference.Parameters.Count
        && method.Parameters.Zip(reference.Parameters).All(pair => Of(pair.First.ParameterType, arguments) == Of(pair.Second.ParameterType));

    /// <param name="type">The type.</param>
    /// <param name="arguments">What the type parameters of its class stand for.</param>
    private static string Of(TypeReference type, IReadOnlyList<string> arguments) => type switch
    {
        GenericParameter { Type: GenericParameterType.Type } parameter when parameter.Position < arguments.Count => arguments[parameter.Position],
        GenericParameter parameter => $"{(parameter.Type == GenericParameterType.Method ? "!!" : "!")}{parameter.Position}",
        GenericInstanceType instance =>
            $"{ShadowLibrary.StripPrefix(instance.ElementType.FullName)}<{string.Join(',', instance.GenericArguments.Select(argument => Of(argument, arguments)))}>",
        ByReferenceType reference => Of(reference.ElementType, arguments) + "&",
        PointerType pointer => Of(pointer.ElementType, arguments) + "*",
        ArrayType array => $"{Of(array.ElementType, arguments)}[{array.Rank}]",
        RequiredModifierType modified => Of(modified.ElementType, arguments),
        _ => ShadowLibrary.StripPrefix(type.FullName),
    };
}
