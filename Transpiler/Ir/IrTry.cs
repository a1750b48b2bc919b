using Il2Mcu.Diagnostics;
using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>What a handler does with an exception (ECMA-335 I.12.4.2.2). A fault block is a finally block that no <c>leave</c> enters.</summary>
public enum IrHandlerKind
{
    /// <summary>Takes exceptions of a type and of those derived from it (ECMA-335 II.19.3).</summary>
    Catch,

    /// <summary>Takes exceptions for which code of its own says so (ECMA-335 II.19.4).</summary>
    Filter,

    /// <summary>Takes none: runs on the way of an exception to its handler, and when control leaves (ECMA-335 II.19.5).</summary>
    Finally,
}

/// <summary>A handler of a protected block.</summary>
/// <param name="Kind">What it does with an exception.</param>
/// <param name="CatchType">Exceptions of this type are handled; null for the other kinds.</param>
public sealed record IrHandler(IrHandlerKind Kind, TypeSym? CatchType);

/// <summary>
/// A protected block with its handlers in the order in which they are asked. Which blocks it protects follows from control flow:
/// what is reached from <see cref="IrEnterTry"/> until <see cref="IrLeaveTry"/>. Identity matters.
/// </summary>
public sealed class IrTry(int number, IReadOnlyList<IrHandler> handlers)
{
    /// <summary>
    /// Position among the protected blocks of the method, inner ones first; -1 for one around a static constructor.
    /// Names it in dumps.
    /// </summary>
    public int Number { get; } = number;

    /// <summary>Clauses in the order of the IL; the first that takes an exception gets it.</summary>
    public IReadOnlyList<IrHandler> Handlers { get; } = handlers;

    /// <summary>The protected block around this one in the same method; its handlers are asked next. Null for none.</summary>
    public IrTry? Outer { get; set; }

    /// <summary>The end of the chain of <see cref="Outer"/>; this block itself if there is none around it.</summary>
    public IrTry Outermost => Outer?.Outermost ?? this;

    /// <summary><c>try0</c>, for dumps and messages.</summary>
    public override string ToString() => $"try{Number}";
}

/// <summary>Where an exception goes on in its handler, and the code that decides for a filter.</summary>
/// <param name="Handler">One of the handlers of the protected block.</param>
/// <param name="Landing">Entered when the handler was chosen; the protected block has been left then.</param>
/// <param name="Filter">Runs while the stack of the thrower is still there; null for other kinds.</param>
public sealed record IrHandlerEntry(IrHandler Handler, IrBlock Landing, IrBlock? Filter);

/// <summary>Enters a protected block. Control comes to the landings from anywhere inside.</summary>
public sealed record IrEnterTry(IrTry Try, IrBlock Body, IReadOnlyList<IrHandlerEntry> Entries, SourceLocation? Location) : IrTerminator(Location)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrBlock> Targets => [Body, .. Entries.Select(entry => entry.Landing), .. Entries.Select(entry => entry.Filter).OfType<IrBlock>()];

    /// <inheritdoc/>
    public override IrTerminator WithTargets(IReadOnlyList<IrBlock> targets)
    {
        var filters = targets.Skip(1 + Entries.Count).GetEnumerator();
        var entries = Entries.Select((entry, index) => entry with
        {
            Landing = targets[1 + index],
            Filter = entry.Filter is not null && filters.MoveNext() ? filters.Current : null,
        });
        return this with { Body = targets[0], Entries = [.. entries] };
    }
}

/// <summary>Control goes out of <paramref name="From"/> to code that <paramref name="To"/> protects, one of the blocks around it, or none.</summary>
public sealed record IrLeaveTry(IrTry From, IrTry? To, SourceLocation? Location) : IrStatement(Location);

/// <summary>The exception at hand: at the landing of its handler, or in a filter.</summary>
public sealed record IrCaughtException(bool InFilter, TypeSym Type) : IrExpression(Type)
{
    /// <inheritdoc/>
    public override IrEffects OwnEffects => IrEffects.ReadsMemory;
}

/// <summary>Ends a filter: not zero if its handler takes the exception (ECMA-335 III.3.34).</summary>
public sealed record IrEndFilter(IrExpression Value, SourceLocation? Location) : IrTerminator(Location)
{
    /// <inheritdoc/>
    public override IReadOnlyList<IrExpression> Operands => [Value];

    /// <inheritdoc/>
    public override IrStatement WithOperands(IReadOnlyList<IrExpression> operands) => this with { Value = operands[0] };
}

/// <summary>A finally block was entered by an exception: keeps what <see cref="IrResumeUnwind"/> of that number needs.</summary>
public sealed record IrSaveUnwind(int Number, SourceLocation? Location) : IrStatement(Location);

/// <summary>The end of a finally block that an exception entered: the exception goes on to its handler.</summary>
public sealed record IrResumeUnwind(int Number, SourceLocation? Location) : IrTerminator(Location);
