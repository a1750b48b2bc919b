using Il2Mcu.Model;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>Generic methods that override and implement.</summary>
internal sealed partial class CecilImporter
{
    /// <summary>The generic methods of a type that overriding or implementing may choose, closed over the arguments of the call.</summary>
    private List<MethodSym> GenericMethods(TypeSym type, TypeDefinition definition, IReadOnlyList<TypeSym> arguments) =>
        [.. definition.Methods.Where(method => method.GenericParameters.Count == arguments.Count && (method.IsVirtual || MayImplementStatically(method)))
            .Select(method => Method(type, method, arguments))];

    private static bool MayImplementStatically(MethodDefinition method) => method.IsStatic && (method.IsVirtual || method.HasOverrides || method.IsPublic);

    /// <summary>The types of the parameters, with a stand-in for each of the method's own type parameters.</summary>
    private List<TypeSym> OpenParameters(TypeSym type, MethodDefinition definition)
    {
        var context = new GenericContext(type.TypeArguments, [.. Enumerable.Range(0, definition.GenericParameters.Count).Select(StandIn)]);
        return [.. definition.Parameters.Select(parameter => Type(parameter.ParameterType, context))];
    }

    /// <summary>For instance <c>M(T)</c> and <c>M(int)</c> where T is int.</summary>
    private string? Distinction(TypeSym type, MethodDefinition definition, IReadOnlyList<TypeSym> arguments)
    {
        var context = new GenericContext(type.TypeArguments, arguments);
        var own = definition.Parameters.Select(parameter => Type(parameter.ParameterType, context)).ToList();
        var hasTwin = definition.DeclaringType.Methods.Any(other => other != definition && other.Name == definition.Name
            && other.GenericParameters.Count == arguments.Count && other.Parameters.Count == own.Count
            && other.Parameters.Select(parameter => Type(parameter.ParameterType, context)).SequenceEqual(own));
        return hasTwin ? $" [{string.Join(", ", definition.Parameters.Select(parameter => TypeNames.Type(parameter.ParameterType)))}]" : null;
    }

    private TypeSym StandIn(int position)
    {
        var name = $"!!{position}";
        return _types.TryGetValue(name, out var known)
            ? known
            : _types[name] = new TypeSym(name, TypeKind.Class, _ => TypeMembers.Empty) { Assembly = "", Name = name, ReflectionName = name };
    }
}
