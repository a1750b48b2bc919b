using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>Effects of whole statements.</summary>
internal static class StatementEffects
{
    public static IrEffects Of(IrStatement statement) =>
        statement.Operands.Aggregate(Own(statement), (effects, operand) => effects | operand.Effects);

    private static IrEffects Own(IrStatement statement) => statement switch
    {
        IrAssign assign => assign.Variable.IsAddressTaken ? IrEffects.SideEffect : IrEffects.None,
        IrStore or IrCopyMemory or IrFillMemory => IrEffects.SideEffect,
        IrNullCheck or IrBoundsCheck or IrCastCheck or IrStoreCheck or IrExactArrayCheck => IrEffects.MayThrow,
        IrStaticInit => IrEffects.SideEffect | IrEffects.MayThrow | IrEffects.ReadsMemory,
        IrLeaveTry or IrSaveUnwind or IrStaticInitFailed => IrEffects.SideEffect,
        IrTerminator => IrEffects.SideEffect,
        _ => IrEffects.None,
    };
}
