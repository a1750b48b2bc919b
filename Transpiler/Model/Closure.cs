using Il2Mcu.Diagnostics;

namespace Il2Mcu.Model;

/// <summary>
/// Everything that the firmware consists of, each list in a fixed order, with the chain of reasons for each item.
/// </summary>
public sealed record Closure
{
    /// <summary>Reached methods, ordered by full name; those without a body in C, such as imported C functions, are among them.</summary>
    public required IReadOnlyList<MethodSym> Methods { get; init; }

    /// <summary>Types of which objects are made.</summary>
    public required IReadOnlyList<TypeSym> ConstructedTypes { get; init; }

    /// <summary>Slots that are called through.</summary>
    public required IReadOnlyList<MethodSym> Slots { get; init; }

    /// <summary>Static fields that are accessed, without those that are mapped to the image.</summary>
    public required IReadOnlyList<FieldSym> StaticFields { get; init; }

    /// <summary>Used fields that have bytes of their own in the image (ECMA-335 II.16.3).</summary>
    public required IReadOnlyList<FieldSym> MappedData { get; init; }

    /// <summary>Texts of string literals that are used, each once, in ordinal order.</summary>
    public required IReadOnlyList<string> Strings { get; init; }

    /// <summary>Types whose static constructor is still triggered at run time.</summary>
    public required IReadOnlyList<TypeSym> StaticInits { get; init; }

    /// <summary>[StartUp] methods to run before Main, in order.</summary>
    public required IReadOnlyList<MethodSym> StartUps { get; init; }

    /// <summary>
    /// Methods for the vector table; <see cref="MethodSym.InterruptVector"/> is the place. A library's only if its type
    /// is used otherwise.
    /// </summary>
    public required IReadOnlyList<MethodSym> InterruptHandlers { get; init; }

    /// <summary>Which instructions of a body can run; absent when the closure comes from trees.</summary>
    public required IReadOnlyDictionary<MethodSym, IReadOnlyList<bool>> LiveCode { get; init; }

    /// <summary>Reasons from a root to a method, static field, type or string.</summary>
    public required Func<object, IReadOnlyList<string>> ReasonsFor { get; init; }

    /// <summary>What needs the method directly, or null for a root.</summary>
    public required Func<MethodSym, string?> NeededBy { get; init; }

    /// <summary>First place in the application's C# that leads to the method, for messages about library code.</summary>
    public required Func<MethodSym, SourceLocation?> ApplicationLocation { get; init; }

    /// <summary>The last method of the application on the way to the method; null if none leads there.</summary>
    public required Func<MethodSym, MethodSym?> ApplicationMethod { get; init; }

    /// <summary>Bodies that calls of <paramref name="slot"/> can reach, in order of their names.</summary>
    public IReadOnlyList<MethodSym> ImplementationsOf(MethodSym slot) =>
        [.. ConstructedTypes
            .Where(type => CanReceive(type, slot))
            .Select(type => VirtualDispatch.Resolve(type, slot))
            .OfType<MethodSym>()
            .Distinct()
            .OrderBy(method => method.FullName, StringComparer.Ordinal)];

    /// <summary>True if an object of <paramref name="type"/> can be the receiver of a call of <paramref name="slot"/>.</summary>
    public static bool CanReceive(TypeSym type, MethodSym slot) =>
        slot.DeclaringType.Kind == TypeKind.Interface ? TypeFacts.IsInstance(type, slot.DeclaringType) : type.IsSubclassOf(slot.DeclaringType);
}
