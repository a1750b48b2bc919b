using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>Address of a method's code.</summary>
/// <param name="Unboxes">True for code that takes a box in place of the address of the value.</param>
public sealed record IrFunctionAddress(MethodSym Target, bool Unboxes, TypeSym Type) : IrExpression(Type);

/// <summary>Address of the code that a call through <paramref name="Slot"/> would run. The receiver is not null; its type never changes.</summary>
public sealed record IrVirtualFunction(IrExpression Receiver, MethodSym Slot, TypeSym Type) : IrExpression(Type)
{
    public override IReadOnlyList<IrExpression> Operands => [Receiver];

    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Receiver = operands[0] };
}

/// <summary>Call of the code at an address. The operands are evaluated in order; the address, which is not null, comes first.</summary>
/// <param name="ParameterTypes">Types that the code takes, <c>this</c> or a delegate's target included.</param>
public sealed record IrIndirectCall(
    IrExpression Function, IReadOnlyList<IrExpression> Arguments, IReadOnlyList<TypeSym> ParameterTypes, TypeSym Type) : IrExpression(Type)
{
    public override IReadOnlyList<IrExpression> Operands => [Function, .. Arguments];

    public override IrEffects OwnEffects => IrEffects.SideEffect | IrEffects.MayThrow | IrEffects.ReadsMemory;

    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) =>
        this with { Function = operands[0], Arguments = [.. operands.Skip(1)] };
}

/// <summary>A new delegate: invoking it calls <paramref name="Code"/> with <paramref name="Target"/> before the arguments.</summary>
/// <param name="NeedsTarget">True if a target that is null is refused with ArgumentException.</param>
public sealed record IrNewDelegate(IrExpression Target, IrExpression Code, bool NeedsTarget, TypeSym Type) : IrExpression(Type)
{
    public override bool IsAllocation => true;

    public override IReadOnlyList<IrExpression> Operands => [Target, Code];

    public override IrEffects OwnEffects => IrEffects.SideEffect | IrEffects.MayThrow;

    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Target = operands[0], Code = operands[1] };
}
