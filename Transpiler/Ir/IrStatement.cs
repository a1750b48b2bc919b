using Il2Mcu.Diagnostics;
using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>One step of a block. Immutable.</summary>
public abstract record IrStatement(SourceLocation? Location)
{
    /// <summary>Expressions in order of evaluation.</summary>
    public virtual IReadOnlyList<IrExpression> Operands => [];

    /// <summary>The same step over other operands, as many and in the same order.</summary>
    public virtual IrStatement WithOperands(IReadOnlyList<IrExpression> operands) => this;
}

/// <summary>
/// Writes a variable: <c>starg</c>, <c>stloc</c> (ECMA-335 III.3.61, III.3.63). A short integer keeps only its bits of
/// the value (III.1.6).
/// </summary>
/// <param name="Variable">A variable of the function, argument or not.</param>
/// <param name="Value">What it holds from now on.</param>
/// <param name="Location">The C# statement, or null if none is known.</param>
public sealed record IrAssign(IrVariable Variable, IrExpression Value, SourceLocation? Location) : IrStatement(Location)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Value];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) => this with { Value = operands[0] };
}

/// <summary>Writes memory at an address: <paramref name="Type"/> says how many bytes.</summary>
public sealed record IrStore(
    IrExpression Address, IrExpression Value, TypeSym Type, bool Volatile, bool Unaligned, SourceLocation? Location) : IrStatement(Location)
{
    /// <summary>True if this access is the null check of what it goes through.</summary>
    public bool ChecksNull { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Address, Value];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) => this with { Address = operands[0], Value = operands[1] };
}

/// <summary>Evaluates for effect.</summary>
public sealed record IrEvaluate(IrExpression Value, SourceLocation? Location) : IrStatement(Location)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Value];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) => this with { Value = operands[0] };
}

/// <summary>Throws NullReferenceException if the operand is null.</summary>
public sealed record IrNullCheck(IrExpression Value, SourceLocation? Location) : IrStatement(Location)
{
    /// <summary>True if the exception is raised by an undefined instruction, which no compiler's analysis sees.</summary>
    public bool ByTrap { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Value];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) => this with { Value = operands[0] };
}

/// <summary>Throws IndexOutOfRangeException unless 0 &lt;= index &lt; length.</summary>
public sealed record IrBoundsCheck(IrExpression Index, IrExpression Length, SourceLocation? Location) : IrStatement(Location)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Index, Length];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) => this with { Index = operands[0], Length = operands[1] };
}

/// <summary>Throws InvalidCastException unless the object is null or passes the type test.</summary>
public sealed record IrCastCheck(IrExpression Value, TypeSym Tested, SourceLocation? Location) : IrStatement(Location)
{
    /// <summary>True if the exception does not say which types there were.</summary>
    public bool IsSilent { get; init; }

    /// <summary>For <c>unbox</c> enums and their underlying type count as one (ECMA-335 III.4.32).</summary>
    public bool ForUnboxing { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Value];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) => this with { Value = operands[0] };
}

/// <summary>Throws ArrayTypeMismatchException unless the value may be stored into the array (ECMA-335 III.4.27).</summary>
public sealed record IrStoreCheck(IrExpression Array, IrExpression Value, SourceLocation? Location) : IrStatement(Location)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Array, Value];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) => this with { Array = operands[0], Value = operands[1] };
}

/// <summary>Runs the static constructor of the type, unless it has run or is running (ECMA-335 II.10.5.3).</summary>
public sealed record IrStaticInit(TypeSym InitialisedType, SourceLocation? Location) : IrStatement(Location);

/// <summary>The static constructor of the type has failed: it is called again at the next access, and throws what it threw.</summary>
public sealed record IrStaticInitFailed(TypeSym InitialisedType, SourceLocation? Location) : IrStatement(Location);

/// <summary>Copies bytes between places that do not overlap.</summary>
public sealed record IrCopyMemory(IrExpression Destination, IrExpression Source, IrExpression Size, SourceLocation? Location) : IrStatement(Location)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Destination, Source, Size];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) =>
        this with { Destination = operands[0], Source = operands[1], Size = operands[2] };
}

/// <summary>Sets bytes.</summary>
public sealed record IrFillMemory(IrExpression Destination, IrExpression Value, IrExpression Size, SourceLocation? Location) : IrStatement(Location)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Destination, Value, Size];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) =>
        this with { Destination = operands[0], Value = operands[1], Size = operands[2] };
}

/// <summary>Last step of a block.</summary>
public abstract record IrTerminator(SourceLocation? Location) : IrStatement(Location)
{
    /// <summary>Blocks where control may go on; one may occur several times. Empty if it leaves the function.</summary>
    public virtual IReadOnlyList<IrBlock> Targets => [];

    /// <summary>The same step with other blocks, as many and in the order of <see cref="Targets"/>.</summary>
    public virtual IrTerminator WithTargets(IReadOnlyList<IrBlock> targets) => this;
}

/// <summary>Goes on at a block: <c>br</c> (ECMA-335 III.3.15), or where one block of the IL runs into the next.</summary>
/// <param name="Target">The block.</param>
/// <param name="Location">The C# statement, or null if none is known.</param>
public sealed record IrJump(IrBlock Target, SourceLocation? Location) : IrTerminator(Location)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrBlock> Targets => [Target];

    /// <inheritdoc/>
    public override IrTerminator WithTargets(IReadOnlyList<IrBlock> targets) => this with { Target = targets[0] };
}

/// <summary>Goes to <paramref name="Then"/> if the condition, an integer, is not zero.</summary>
public sealed record IrBranch(IrExpression Condition, IrBlock Then, IrBlock Else, SourceLocation? Location) : IrTerminator(Location)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Condition];

    /// <inheritdoc/>
    public override IReadOnlyList<IrBlock> Targets => [Then, Else];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) => this with { Condition = operands[0] };

    /// <inheritdoc/>
    public override IrTerminator WithTargets(IReadOnlyList<IrBlock> targets) => this with { Then = targets[0], Else = targets[1] };
}

/// <summary>Goes to the case of that number, or to the default.</summary>
public sealed record IrSwitch(IrExpression Value, IReadOnlyList<IrBlock> Cases, IrBlock Default, SourceLocation? Location) : IrTerminator(Location)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Value];

    /// <inheritdoc/>
    public override IReadOnlyList<IrBlock> Targets => [.. Cases, Default];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) => this with { Value = operands[0] };

    /// <inheritdoc/>
    public override IrTerminator WithTargets(IReadOnlyList<IrBlock> targets) =>
        this with { Cases = [.. targets.Take(Cases.Count)], Default = targets[^1] };
}

/// <summary>Returns from the function: <c>ret</c> (ECMA-335 III.3.57).</summary>
/// <param name="Value">The result; null if there is none.</param>
/// <param name="Location">The C# statement, or null if none is known.</param>
public sealed record IrReturn(IrExpression? Value, SourceLocation? Location) : IrTerminator(Location)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => Value is null ? [] : [Value];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) =>
        Value is null ? this : this with { Value = operands[0] };
}

/// <summary>Control never comes here: the block ends in a call that does not return.</summary>
public sealed record IrUnreachable(SourceLocation? Location) : IrTerminator(Location);
