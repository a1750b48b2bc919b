using System.Reflection.Metadata;
using Il2Mcu.Model;
using MethodDefinition = Mono.Cecil.MethodDefinition;

namespace Il2Mcu.Load;

/// <summary>Framework methods that choose a class by reflection: here the choice is made when the program is built.</summary>
internal sealed class SynthesisedBodies(CecilImporter importer)
{
    private const string Collections = "System.Collections.Generic.";
    private const string DefaultComparers = "Il2Mcu.Runtime.DefaultComparers";

    /// <summary>The body to use for a method, or null for its own.</summary>
    public IlBody? TryGet(MethodSym method, MethodDefinition definition) => (definition.DeclaringType.FullName, definition.Name) switch
    {
        // Calls become those of the library (CallRewriter); a delegate needs a body.
        ("System.Activator", "CreateInstance") when method is { Parameters.Count: 0, TypeArguments: [var created] } && importer.DefaultConstructor(created) is not null
            => new IlBuilder().Add(ILOpCode.Call, importer.LibraryMethod(TypedConstruction.Library, TypedConstruction.Guarded, [created])).Add(ILOpCode.Ret).Build(),
        (TypedConstruction.Library, TypedConstruction.Plain) => New(method.TypeArguments[0]),
        (DefaultComparers, "Equality") => New(EqualityComparer(method.TypeArguments[0])),
        (DefaultComparers, "Order") => New(Comparer(method.TypeArguments[0])),
        (Collections + "ArraySortHelper`1", "CreateArraySortHelper") => New(SortHelper(method.DeclaringType.TypeArguments[0])),
        (Collections + "ArraySortHelper`2", "CreateArraySortHelper") => New(SortHelper(method.DeclaringType.TypeArguments[0], method.DeclaringType.TypeArguments[1])),
        _ => null,
    };

    private static bool Implements(TypeSym type, TypeSym contract) => TypeFacts.IsInstance(type, contract);

    private IlBody New(TypeSym type) =>
        new IlBuilder().Add(ILOpCode.Newobj, importer.DefaultConstructor(type)).Add(ILOpCode.Ret).Build();

    private TypeSym EqualityComparer(TypeSym type)
    {
        if (TypeFacts.NullableUnderlying(type) is { } value)
        {
            return importer.CoreInstance(Collections + "NullableEqualityComparer`1", value);
        }

        var isEquatable = Implements(type, importer.CoreInstance("System.IEquatable`1", type));
        return importer.CoreInstance(
            Collections + (isEquatable ? "Generic" : type.Kind == TypeKind.Enum ? "Enum" : "Object") + "EqualityComparer`1", type);
    }

    private TypeSym Comparer(TypeSym type)
    {
        if (TypeFacts.NullableUnderlying(type) is { } value)
        {
            return importer.CoreInstance(Collections + "NullableComparer`1", value);
        }

        return importer.CoreInstance(Collections + (IsComparable(type) ? "Generic" : type.Kind == TypeKind.Enum ? "Enum" : "Object") + "Comparer`1", type);
    }

    private TypeSym SortHelper(params TypeSym[] types) =>
        importer.CoreInstance($"{Collections}{(IsComparable(types[0]) ? "Generic" : "")}ArraySortHelper`{types.Length}", types);

    private bool IsComparable(TypeSym type) => Implements(type, importer.CoreInstance("System.IComparable`1", type));
}
