using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>
/// The replacements: a type <c>Shadow.X</c> marked [Replace] stands for the framework's <c>X</c> as a whole;
/// an unmarked static class <c>Shadow.X</c> replaces single methods of <c>X</c>.
/// </summary>
internal sealed class ShadowLibrary
{
    public const string Prefix = "Shadow.";

    private const string ReplaceAttribute = "Il2Mcu.Runtime.ReplaceAttribute";

    private readonly Dictionary<string, TypeDefinition> _types = [];
    private readonly Dictionary<string, TypeDefinition> _methodHolders = [];

    public ShadowLibrary(AssemblyDefinition library)
    {
        Assembly = library;
        foreach (var type in library.MainModule.Types.Where(type => type.FullName.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var replaced = type.FullName[Prefix.Length..];
            if (type.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == ReplaceAttribute))
            {
                AddWithNested(type, replaced);
            }
            else
            {
                _methodHolders[replaced] = type;
            }
        }
    }

    public AssemblyDefinition Assembly { get; }

    /// <summary>Shadow classes that replace single methods, by the full name of the type they patch.</summary>
    public IReadOnlyDictionary<string, TypeDefinition> MethodHolders => _methodHolders;

    /// <summary>The type to use in place of <paramref name="type"/>: its replacement, or itself.</summary>
    public TypeDefinition Map(TypeDefinition type) => _types.GetValueOrDefault(type.FullName, type);

    /// <summary>Name without the shadow prefix, wherever in the name (type arguments, parameter lists) it stands.</summary>
    public static string StripPrefix(string name) => name.Replace(Prefix, "", StringComparison.Ordinal);

    /// <summary>The method of <paramref name="replacement"/> that has name and parameters of <paramref name="reference"/>, or null.</summary>
    public static MethodDefinition? FindMember(TypeDefinition replacement, MethodReference reference) =>
        replacement.Methods.FirstOrDefault(method =>
            method.Name == reference.Name
            && method.HasThis == reference.HasThis
            && method.GenericParameters.Count == reference.GenericParameters.Count
            && method.Parameters.Count == reference.Parameters.Count
            && method.Parameters.Zip(reference.Parameters).All(pair =>
                MemberSignature.Of(pair.First.ParameterType) == MemberSignature.Of(pair.Second.ParameterType)));

    /// <summary>Candidates for the replacement of one method of a patched type: equal name, one more parameter for <c>this</c>.</summary>
    public IEnumerable<MethodDefinition> CandidatesFor(MethodDefinition target)
    {
        if (!_methodHolders.TryGetValue(target.DeclaringType.FullName, out var holder))
        {
            return [];
        }

        var shape = ReplacementShape.Expected(target);
        return holder.Methods.Where(method => ReplacementShape.Of(method) == shape);
    }

    private void AddWithNested(TypeDefinition type, string replaced)
    {
        _types[replaced] = type;
        foreach (var nested in type.NestedTypes)
        {
            AddWithNested(nested, $"{replaced}/{nested.Name}");
        }
    }
}
