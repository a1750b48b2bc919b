using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>What a method of the library has in common with the framework's method that it replaces, apart from types.</summary>
/// <param name="Name">Name in the library.</param>
/// <param name="Parameters">Number of parameters; <c>this</c> counts.</param>
/// <param name="GenericParameters">Number of generic parameters; those of the type count.</param>
internal readonly partial record struct ReplacementShape(string Name, int Parameters, int GenericParameters)
{
    /// <summary>The shape of a method of the library.</summary>
    public static ReplacementShape Of(MethodDefinition method) => new(method.Name, method.Parameters.Count, method.GenericParameters.Count);

    /// <summary>
    /// The shape that the replacement of a method of the framework has. That of an instance constructor is a factory named Ctor, as the
    /// framework itself has it for String; a value type's has none, for it fills what stands already. The name of an explicit implementation is
    /// written with underscores.
    /// </summary>
    public static ReplacementShape Expected(MethodDefinition target) => new(
        target is { IsConstructor: true, IsStatic: false, DeclaringType.IsValueType: false } ? "Ctor" : NoIdentifier().Replace(target.Name, "_"),
        target.Parameters.Count + (target.HasThis && !target.IsConstructor ? 1 : 0),
        target.DeclaringType.GenericParameters.Count + target.GenericParameters.Count);

    [GeneratedRegex("[.<>,]")]
    private static partial Regex NoIdentifier();
}
