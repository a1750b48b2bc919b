using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>Address of a method's code.</summary>
/// <param name="Target">A method with a body in C, or a C function.</param>
/// <param name="Unboxes">True for code that takes a box in place of the address of the value.</param>
/// <param name="Type"><c>void*</c>: the signature is known where it is called.</param>
public sealed record IrFunctionAddress(MethodSym Target, bool Unboxes, TypeSym Type) : IrExpression(Type);

/// <summary>Address of the code that a call through <paramref name="Slot"/> would run. The receiver is not null; its type never changes.</summary>
public sealed record IrVirtualFunction(IrExpression Receiver, MethodSym Slot, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Receiver];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Receiver = operands[0] };
}

/// <summary>Call of the code at an address. The operands are evaluated in order; the address, which is not null, comes first.</summary>
/// <param name="Function">Address of the code.</param>
/// <param name="Arguments">As many as there are parameter types.</param>
/// <param name="ParameterTypes">Types that the code takes, <c>this</c> or a delegate's target included.</param>
/// <param name="Type">Type of the result; void for none.</param>
public sealed record IrIndirectCall(
    IrExpression Function, IReadOnlyList<IrExpression> Arguments, IReadOnlyList<TypeSym> ParameterTypes, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Function, .. Arguments];

    /// <inheritdoc/>
    public override IrEffects OwnEffects => IrEffects.SideEffect | IrEffects.MayThrow | IrEffects.ReadsMemory;

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) =>
        this with { Function = operands[0], Arguments = [.. operands.Skip(1)] };
}

/// <summary>A new delegate: invoking it calls <paramref name="Code"/> with <paramref name="Target"/> before the arguments.</summary>
/// <param name="Target">An object, or null.</param>
/// <param name="Code">Address of the code.</param>
/// <param name="NeedsTarget">True if a target that is null is refused with ArgumentException.</param>
/// <param name="Type">The delegate type.</param>
public sealed record IrNewDelegate(IrExpression Target, IrExpression Code, bool NeedsTarget, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override bool IsAllocation => true;

    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Target, Code];

    /// <inheritdoc/>
    public override IrEffects OwnEffects => IrEffects.SideEffect | IrEffects.MayThrow;

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Target = operands[0], Code = operands[1] };
}
