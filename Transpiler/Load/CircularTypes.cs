using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>Types that derive from themselves, or from one that does (ECMA-335 II.10.1.1 forbids it): without this, nothing that follows base types would end.</summary>
internal sealed class CircularTypes
{
    private readonly Dictionary<TypeDefinition, bool> _known = [];

    public bool Contains(TypeDefinition type) => _known.TryGetValue(type, out var known) ? known : _known[type] = IsCircular(type, []);

    private static bool IsCircular(TypeDefinition type, HashSet<TypeDefinition> path)
    {
        if (!path.Add(type))
        {
            return true;
        }

        var result = Bases(type).Any(item => IsCircular(item, path));
        path.Remove(type);
        return result;
    }

    /// <summary>Those of the same assembly: others are built before it.</summary>
    private static IEnumerable<TypeDefinition> Bases(TypeDefinition type) =>
        type.Interfaces.Select(item => item.InterfaceType).Prepend(type.BaseType)
            .Select(reference => reference?.GetElementType() as TypeDefinition).OfType<TypeDefinition>();
}
