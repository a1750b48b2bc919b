using Il2Mcu.Model;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>What the generic parameters of the type and method at hand stand for.</summary>
internal sealed record GenericContext(IReadOnlyList<TypeSym> TypeArguments, IReadOnlyList<TypeSym> MethodArguments)
{
    public static readonly GenericContext Empty = new([], []);

    public TypeSym Resolve(GenericParameter parameter) =>
        parameter.Type == GenericParameterType.Method ? MethodArguments[parameter.Position] : TypeArguments[parameter.Position];
}
