namespace Il2Mcu.Model;

/// <summary>The binary contract as far as it depends on the program: what type records hold, in which order.</summary>
public sealed record ProgramLayout
{
    /// <summary>Structs and classes whose C declaration is needed, each after those that it embeds by value.</summary>
    public required IReadOnlyList<TypeSym> DeclaredTypes { get; init; }

    /// <summary>Structs and classes that the declared ones only point to: their names suffice.</summary>
    public IReadOnlyList<TypeSym> PointedTypes { get; init; } = [];

    /// <summary>Types with a record, in order of their numbers: the record's number is the index here.</summary>
    public required IReadOnlyList<TypeSym> Records { get; init; }

    /// <summary>Position in the records' slot tables of each slot that is called through.</summary>
    public required IReadOnlyDictionary<MethodSym, int> SlotIndices { get; init; }

    /// <summary>Bodies in the slot table of a type; null where the type does not have the slot.</summary>
    public required IReadOnlyDictionary<TypeSym, IReadOnlyList<MethodSym?>> SlotTables { get; init; }

    /// <summary>Type tests that the program makes, with the numbers of the types that pass, as ranges.</summary>
    public required IReadOnlyDictionary<TypeTest, IReadOnlyList<(int First, int Last)>> TypeTests { get; init; }

    /// <summary>True if some test compares numbers, so that records must hold theirs.</summary>
    public required bool HasNumbers { get; init; }

    /// <summary>Types that have a Type object.</summary>
    public IReadOnlyList<TypeSym> TypeObjects { get; init; } = [];

    /// <summary>Fields of Type objects that the program reads; others take no room.</summary>
    public IReadOnlySet<string> TypeObjectFields { get; init; } = new HashSet<string>();

    /// <summary>Types with a record that refers to their Type object.</summary>
    public IReadOnlySet<TypeSym> ReflectedTypes { get; init; } = new HashSet<TypeSym>();

    /// <summary>True if records hold the size of their objects.</summary>
    public bool HasSizes { get; init; }

    /// <summary>True if the program compares the addresses of records.</summary>
    public bool ComparesRecords { get; init; }

    /// <summary>Types whose name the program can ask for.</summary>
    public required IReadOnlySet<TypeSym> NamedTypes { get; init; }
}

/// <summary>A question asked of an object: is it a <paramref name="Type"/>, or can it be unboxed as one?</summary>
/// <param name="Type">The type that is asked for.</param>
/// <param name="ForUnboxing">True if enums and their underlying type count as one (ECMA-335 III.4.32).</param>
public sealed record TypeTest(TypeSym Type, bool ForUnboxing);
