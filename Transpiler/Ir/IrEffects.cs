namespace Il2Mcu.Ir;

/// <summary>What evaluating an expression may do, its operands included. Transformations ask only the two questions below.</summary>
[Flags]
public enum IrEffects
{
    /// <summary>Depends on nothing that changes while the function runs, and changes nothing.</summary>
    None = 0,

    /// <summary>Reads a local variable or argument whose address is not taken.</summary>
    ReadsLocal = 1,

    /// <summary>Reads memory that a store or a call may change.</summary>
    ReadsMemory = 2,

    /// <summary>Writes memory, calls unknown code, or accesses a device.</summary>
    SideEffect = 4,

    /// <summary>May end in an exception.</summary>
    MayThrow = 8,
}

/// <summary>The questions that transformations ask of effects.</summary>
public static class IrEffectsExtensions
{
    /// <summary>True if an unused evaluation can be dropped.</summary>
    public static bool IsPure(this IrEffects effects) => (effects & (IrEffects.SideEffect | IrEffects.MayThrow)) == 0;

    /// <summary>True if the evaluations can change places: neither disturbs what the other reads, and at most one can be observed.</summary>
    public static bool MayReorder(this IrEffects first, IrEffects second) =>
        !Disturbs(first, second) && !Disturbs(second, first) && (first.IsPure() || second.IsPure());

    private static bool Disturbs(IrEffects writer, IrEffects reader) =>
        (writer & IrEffects.SideEffect) != 0 && (reader & (IrEffects.ReadsMemory | IrEffects.SideEffect)) != 0;
}
