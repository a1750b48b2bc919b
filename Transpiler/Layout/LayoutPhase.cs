using Il2Mcu.Model;

namespace Il2Mcu.Layout;

/// <summary>What the optimised trees observe of types; read off by the pipeline, since Layout does not know trees.</summary>
/// <param name="Slots">Slots still called through tables.</param>
/// <param name="TypeTests">Tests made.</param>
/// <param name="NamedTypes">Static types of objects whose type name is asked for.</param>
/// <param name="ValueTypes">Types of all values, for the declarations.</param>
/// <param name="RecordedTypes">Types of all objects made, literals included.</param>
public sealed record LayoutRequest(
    IReadOnlyList<MethodSym> Slots,
    IReadOnlyList<TypeTest> TypeTests,
    IReadOnlyList<TypeSym> NamedTypes,
    IReadOnlyList<TypeSym> ValueTypes,
    IReadOnlyList<TypeSym> RecordedTypes);

/// <summary>Decides the shape of type records and the order of declarations.</summary>
public static class LayoutPhase
{
    public static ProgramLayout Run(LayoutRequest request)
    {
        var records = TypeNumbering.Order(request.RecordedTypes);
        var slots = SlotColouring.Assign(records, request.Slots);
        var tests = request.TypeTests.Distinct().ToDictionary(test => test, test => TypeNumbering.RangesOf(records, test));
        return new ProgramLayout
        {
            DeclaredTypes = DeclarationOrder.Of(request.ValueTypes.Concat(records)),
            Records = records,
            SlotIndices = slots,
            SlotTables = records.ToDictionary(type => type, type => SlotColouring.TableOf(type, slots)),
            TypeTests = tests,
            HasNumbers = tests.Values.Any(ranges => ranges.Any(range => range.First != range.Last) || ranges.Count > 1),
            NamedTypes = records.Where(type => request.NamedTypes.Any(named => TypeFacts.IsInstance(type, named))).ToHashSet(),
        };
    }
}
