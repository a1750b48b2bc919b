using Il2Mcu.Diagnostics;
using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>A new zeroed array of several dimensions; <see cref="IrExpression.Type"/> is the array type.</summary>
public sealed record IrNewMultiDimensional(IReadOnlyList<IrExpression> Lengths, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override bool IsAllocation => true;

    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => Lengths;

    /// <inheritdoc/>
    public override IrEffects OwnEffects => IrEffects.SideEffect | IrEffects.MayThrow;

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Lengths = operands };
}

/// <summary>Length of one dimension of an array of several; null is not checked here. It never changes.</summary>
public sealed record IrDimensionLength(IrExpression Array, int Dimension, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Array];

    /// <inheritdoc/>
    public override IrExpression WithOperands(IReadOnlyList<IrExpression> operands) => this with { Array = operands[0] };
}

/// <summary>Throws ArrayTypeMismatchException unless the array is exactly of type <paramref name="Expected"/> (ECMA-335 III.4.9).</summary>
public sealed record IrExactArrayCheck(IrExpression Array, TypeSym Expected, SourceLocation? Location) : IrStatement(Location)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Array];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) => this with { Array = operands[0] };
}
