using Il2Mcu.Model;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>
/// Constraints of generic parameters (ECMA-335 II.10.1.7). Compilers see to them; assemblies written in IL, or not built together, may break
/// them. Definitions of the framework are trusted but for Nullable, as is what stands in for a type of the framework.
/// </summary>
internal sealed partial class CecilImporter
{
    /// <summary>The parameter allows types that live on the stack only (ECMA-335 II.23.1.7 and its augments: allows ref struct).</summary>
    private const ushort AllowByRefLike = 0x20;

    private readonly Dictionary<MethodSym, MethodDefinition> _genericMethods = [];

    /// <summary>True if a type argument is not what the type asks for.</summary>
    public bool BreaksConstraints(TypeSym type) =>
        type.TypeArguments.Count > 0 && (!type.IsPlatform || IsNullable(type)) && _typeDefinitions.GetValueOrDefault(type) is { } definition
        && BreaksConstraints(definition.GenericParameters, type.TypeArguments, new GenericContext(type.TypeArguments, []));

    /// <summary>True if a type argument is not what the method asks for.</summary>
    public bool BreaksConstraints(MethodSym method) =>
        method.TypeArguments.Count > 0 && !method.DeclaringType.IsPlatform && _genericMethods.GetValueOrDefault(method) is { } definition
        && BreaksConstraints(definition.GenericParameters, method.TypeArguments, new GenericContext(method.DeclaringType.TypeArguments, method.TypeArguments));

    private bool BreaksConstraints(IEnumerable<GenericParameter> parameters, IReadOnlyList<TypeSym> arguments, GenericContext context) =>
        parameters.Zip(arguments).Any(pair => BreaksConstraints(pair.First, pair.Second, context));

    private bool BreaksConstraints(GenericParameter parameter, TypeSym argument, GenericContext context) =>
        (parameter.HasReferenceTypeConstraint && !argument.IsReferenceType)
        || (parameter.HasNotNullableValueTypeConstraint && (!argument.IsValueType || IsNullable(argument)))
        || (parameter.HasDefaultConstructorConstraint && !argument.IsValueType && (argument.IsAbstract || DefaultConstructor(argument) is null))
        || (((ushort)parameter.Attributes & AllowByRefLike) == 0 && argument is { Kind: TypeKind.Struct, Metadata.IsByRefLike: true })
        || (argument.Assembly != _shadow.Assembly.Name.Name
            && parameter.Constraints.Any(constraint => !TypeRelation.IsInstance(argument, Type(constraint.ConstraintType, context))));

    private static bool IsNullable(TypeSym type) => TypeFacts.NullableUnderlying(type) is not null;
}
