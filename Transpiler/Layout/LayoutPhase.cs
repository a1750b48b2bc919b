using Il2Mcu.Model;

namespace Il2Mcu.Layout;

/// <summary>What the optimised trees observe of types; read off by the pipeline, since Layout does not know trees.</summary>
/// <param name="Slots">Slots still called through tables.</param>
/// <param name="TypeTests">Tests made.</param>
/// <param name="NamedTypes">Static types of objects whose type name is asked for.</param>
/// <param name="ValueTypes">Types of all values, for the declarations.</param>
/// <param name="RecordedTypes">Types of all objects made, literals included.</param>
/// <param name="Reflection">What the program does with types as values.</param>
public sealed record LayoutRequest(
    IReadOnlyList<MethodSym> Slots,
    IReadOnlyList<TypeTest> TypeTests,
    IReadOnlyList<TypeSym> NamedTypes,
    IReadOnlyList<TypeSym> ValueTypes,
    IReadOnlyList<TypeSym> RecordedTypes,
    TypeObservations Reflection);

/// <summary>What the optimised trees do with types as values.</summary>
/// <param name="Tokens">Types that the program names.</param>
/// <param name="Receivers">Static types of objects that are asked for their type.</param>
/// <param name="Fields">Fields of System.Type that are read.</param>
/// <param name="ComparesRecords">True if exact types are compared.</param>
/// <param name="ReadsSizes">True if objects are made whose type is known only at run time.</param>
public sealed record TypeObservations(
    IReadOnlyList<TypeSym> Tokens, IReadOnlyList<TypeSym> Receivers, IReadOnlyList<string> Fields, bool ComparesRecords, bool ReadsSizes);

/// <summary>Decides the shape of type records and the order of declarations.</summary>
public static class LayoutPhase
{
    /// <summary>Numbers the types, gives slots their places, and sorts the declarations. Reads nothing but the request.</summary>
    public static ProgramLayout Run(LayoutRequest request)
    {
        var records = TypeNumbering.Order(request.RecordedTypes);
        var slots = SlotColouring.Assign(records, request.Slots);
        var tests = request.TypeTests.Distinct().ToDictionary(test => test, test => TypeNumbering.RangesOf(records, test));
        var reflected = records.Where(type => request.Reflection.Receivers.Any(receiver => TypeFacts.IsInstance(type, receiver))).ToHashSet();
        var declared = DeclarationOrder.Of(request.ValueTypes.Concat(records));
        return new ProgramLayout
        {
            DeclaredTypes = declared,
            PointedTypes = DeclarationOrder.PointedTo(declared),
            Records = records,
            SlotIndices = slots,
            SlotTables = records.ToDictionary(type => type, type => SlotColouring.TableOf(type, slots)),
            TypeTests = tests,
            HasNumbers = tests.Values.Any(ranges => ranges.Any(range => range.First != range.Last) || ranges.Count > 1),
            TypeObjects = TypeObjectData.Closure(request.Reflection.Tokens.Concat(reflected), request.Reflection.Fields),
            TypeObjectFields = request.Reflection.Fields.ToHashSet(),
            ReflectedTypes = reflected,
            HasSizes = request.Reflection.ReadsSizes,
            ComparesRecords = request.Reflection.ComparesRecords,
            NamedTypes = records.Where(type => request.NamedTypes.Any(named => TypeFacts.IsInstance(type, named))).ToHashSet(),
        };
    }
}
