using Il2Mcu.Model;

namespace Il2Mcu.Load;

/// <summary>What the fields of a type must be like for the type to be loaded (ECMA-335 II.10.7, II.16.2).</summary>
internal static class FieldRules
{
    /// <summary>Offsets from here on, and inline arrays of more bytes, cannot be described by .NET.</summary>
    private const int OffsetLimit = (1 << 27) - 7;
    private const int InlineArrayLimit = 1 << 20;

    public static bool AreBroken(TypeSym type, int? declaredLength) =>
        ContainsItself(type, type, [])
        || (declaredLength is { } length && IsBrokenInlineArray(type, length))
        || (type.IsExplicitLayout && (type.InstanceFields.Any(field => field.ExplicitOffset >= OffsetLimit) || Overlaps(type)));

    private static bool ContainsItself(TypeSym type, TypeSym sought, HashSet<TypeSym> seen) =>
        sought.Kind == TypeKind.Struct
        && type.InstanceFields.Any(field => field.Type == sought || (field.Type is { Kind: TypeKind.Struct } && seen.Add(field.Type) && ContainsItself(field.Type, sought, seen)));

    private static bool IsBrokenInlineArray(TypeSym type, int length) =>
        length <= 0 || type.IsExplicitLayout || type.DeclaredSize > 0 || type.InstanceFields.Count() != 1
        || (long)length * ValueLayout.SizeOf(type.InstanceFields.First().Type) > InlineArrayLimit;

    /// <summary>References share their place with references only, and lie where the collector looks for them.</summary>
    private static bool Overlaps(TypeSym type)
    {
        var references = new List<int>();
        var others = new List<(int Start, int End)>();
        Collect(type, 0, references, others);
        var size = type.PointerSize;
        return references.Exists(reference => reference % size != 0
            || references.Exists(other => other != reference && Math.Abs(other - reference) < size)
            || others.Exists(other => other.Start < reference + size && reference < other.End));
    }

    private static void Collect(TypeSym type, int start, List<int> references, List<(int Start, int End)> others)
    {
        foreach (var field in type.InstanceFields)
        {
            for (var i = 0; i < Math.Max(type.InlineArrayLength, 1); i++)
            {
                var offset = start + ValueLayout.OffsetOf(field) + (i * ValueLayout.SizeOf(field.Type));
                if (field.Type.Kind == TypeKind.Struct)
                {
                    Collect(field.Type, offset, references, others);
                }
                else if (TypeFacts.ContainsReferences(field.Type))
                {
                    references.Add(offset);
                }
                else
                {
                    others.Add((offset, offset + ValueLayout.SizeOf(field.Type)));
                }
            }
        }
    }
}
