using Il2Mcu.Model;

namespace Il2Mcu.Layout;

/// <summary>
/// Numbers the constructed types in preorder of the class hierarchy, so that a class with all that derive from it is one
/// range of numbers: any type test is a test for a few ranges.
/// </summary>
internal static class TypeNumbering
{
    public static IReadOnlyList<TypeSym> Order(IEnumerable<TypeSym> types) =>
        [.. types.Distinct().OrderBy(PathFromRoot, StringComparer.Ordinal)];

    /// <summary>Numbers of the types that pass the test, as ranges in rising order.</summary>
    public static IReadOnlyList<(int First, int Last)> RangesOf(IReadOnlyList<TypeSym> ordered, TypeTest test)
    {
        var ranges = new List<(int First, int Last)>();
        for (var number = 0; number < ordered.Count; number++)
        {
            if (!Passes(ordered[number], test))
            {
                continue;
            }

            if (ranges.Count > 0 && ranges[^1].Last == number - 1)
            {
                ranges[^1] = (ranges[^1].First, number);
            }
            else
            {
                ranges.Add((number, number));
            }
        }

        return ranges;
    }

    private static bool Passes(TypeSym type, TypeTest test) =>
        test.ForUnboxing && type.IsValueType && test.Type.IsValueType
            ? type == test.Type || (type.Underlying == test.Type.Underlying && type.Underlying.Primitive != PrimitiveKind.None)
            : TypeFacts.IsInstance(type, test.Type);

    private static string PathFromRoot(TypeSym type)
    {
        var names = new List<string>();
        for (var current = type; current is not null; current = current.BaseType)
        {
            names.Add(current.FullName);
        }

        names.Reverse();
        return string.Join('\u0001', names);
    }
}
