using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>The Type object of <paramref name="Described"/>: constant data, one per type.</summary>
public sealed record IrTypeObject(TypeSym Described, TypeSym Type) : IrExpression(Type);

/// <summary>The Type object of the operand's exact type; null is not checked here. It never changes.</summary>
public sealed record IrTypeOf(IrExpression Operand, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Operand];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Operand = operands[0] };
}

/// <summary>1 if the object, which is not null, is of exactly the type <paramref name="Tested"/>, else 0.</summary>
public sealed record IrIsExactType(IrExpression Operand, TypeSym Tested, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Operand];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Operand = operands[0] };
}

/// <summary>1 if both objects, which are not null, are of the same exact type, else 0.</summary>
public sealed record IrIsSameType(IrExpression Left, IrExpression Right, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Left, Right];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Left = operands[0], Right = operands[1] };
}

/// <summary>A new zeroed box of the enum whose type record the operand is the address of.</summary>
public sealed record IrNewEnum(IrExpression Record, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override bool IsAllocation => true;

    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Record];

    /// <inheritdoc/>
    public override IrEffects OwnEffects => IrEffects.SideEffect | IrEffects.MayThrow;

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Record = operands[0] };
}

/// <summary>A copy of the object's bytes in a new object (Object.MemberwiseClone); null is not checked here.</summary>
public sealed record IrClone(IrExpression Operand, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override bool IsAllocation => true;

    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Operand];

    /// <inheritdoc/>
    public override IrEffects OwnEffects => IrEffects.SideEffect | IrEffects.MayThrow | IrEffects.ReadsMemory;

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Operand = operands[0] };
}
