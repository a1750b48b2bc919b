using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Protected blocks and handlers (ECMA-335 III.1.7.4, III.3.34, III.3.35, III.3.46, III.4.24).</summary>
internal sealed partial class StackLifter
{
    private readonly Dictionary<IlExceptionRegion, IrVariable> _caught = [];
    private readonly Dictionary<IlExceptionRegion, int> _unwinds = [];
    private readonly Dictionary<TryRegions.Region, (IReadOnlyList<IrHandlerEntry> Entries, IReadOnlyList<IrBlock> Blocks)> _early = [];

    private IrBlock NewBlock() => new(_nextBlock++);

    /// <summary>The block to which control goes from one instruction to another: protected blocks are left and entered on the way.</summary>
    private IrBlock Edge(int from, int target)
    {
        if (_tries.EnteredInTheMiddle(from, target) is { } region)
        {
            return Reenter(region, from, target);
        }

        var entered = _tries.Entered(from, target);
        var block = entered.Count > 0 ? entered[0].Entry : _flow.BlockAt(target);
        var before = from < 0 ? null : _tries.At(from);
        var after = entered.Count > 0 ? entered[0].Try.Outer : _tries.At(target);
        if (before is null || before == after)
        {
            return block;
        }

        var leaving = NewBlock();
        leaving.Replace([new IrLeaveTry(before, after, Location), new IrJump(block, Location)]);
        _function.Blocks.Add(leaving);
        return leaving;
    }

    /// <summary>The blocks before the instruction that enter the protected blocks which begin there, and the landings of their handlers.</summary>
    private void EnterTries(int leader)
    {
        var regions = _tries.All.Where(region => region.Start == leader).Reverse().ToList();
        for (var i = 0; i < regions.Count; i++)
        {
            _function.Blocks.Add(regions[i].Entry);
            var body = i + 1 < regions.Count ? regions[i + 1].Entry : _flow.BlockAt(leader);
            var location = _body.Instructions[leader].Location;
            var entries = HandlerEntries(regions[i]);
            regions[i].Entry.Replace([new IrEnterTry(regions[i].Try, body, entries, location)]);
        }
    }

    private IReadOnlyList<IrHandlerEntry> HandlerEntries(TryRegions.Region region)
    {
        if (_early.Remove(region, out var early))
        {
            _function.Blocks.AddRange(early.Blocks);
            return early.Entries;
        }

        return [.. region.Clauses.Select((clause, index) => HandlerEntry(clause, region.Try.Handlers[index]))];
    }

    /// <summary>What a handler finds on the stack must be known before it is lifted, also where it stands before its protected block.</summary>
    private void EnterHandlersThatStandBefore()
    {
        foreach (var region in _tries.All.Where(region => region.Clauses.Exists(clause => clause.HandlerStart < region.Start)))
        {
            var entries = HandlerEntries(region);
            _early[region] = (entries, [.. _function.Blocks]);
            _function.Blocks.Clear();
        }
    }

    private IrHandlerEntry HandlerEntry(IlExceptionRegion clause, IrHandler handler)
    {
        var landing = NewBlock();
        var location = _body.Instructions[clause.HandlerStart].Location;
        if (handler.Kind == IrHandlerKind.Finally)
        {
            var (selector, value) = _finally.Unwind(clause);
            landing.Statements.Add(new IrSaveUnwind(_unwinds[clause] = _unwinds.Count, location));
            if (selector is not null)
            {
                landing.Statements.Add(new IrAssign(selector, Int32(value), location));
            }

            landing.Statements.Add(new IrJump(Edge(-1, clause.HandlerStart), location));
        }
        else
        {
            _caught[clause] = PassException(landing, clause.HandlerStart, clause.CatchType is { IsReferenceType: true } type ? type : _types.Object, inFilter: false);
        }

        _function.Blocks.Add(landing);
        var filter = handler.Kind != IrHandlerKind.Filter ? null : clause.Kind == IlExceptionRegionKind.Catch ? CatchAsFilter(clause) : FilterEntry(clause);
        return new IrHandlerEntry(handler, landing, filter);
    }

    private IrBlock FilterEntry(IlExceptionRegion clause)
    {
        if (_tries.All.Any(region => region.Start >= clause.FilterStart && region.End <= clause.HandlerStart))
        {
            throw new UnsupportedException(DiagnosticId.UnsupportedExceptionHandler, "", "");
        }

        var entry = NewBlock();
        PassException(entry, clause.FilterStart, _types.Object, inFilter: true);
        _function.Blocks.Add(entry);
        return entry;
    }

    /// <summary>A catch clause that looks into what it gets: <see cref="ThrownObjects"/>.</summary>
    private IrBlock CatchAsFilter(IlExceptionRegion clause)
    {
        var location = _body.Instructions[clause.HandlerStart].Location;
        var entry = NewBlock();
        var thrown = _function.AddTemporary(_types.Object);
        entry.Statements.Add(new IrAssign(thrown, Unwrapped(inFilter: true), location));
        entry.Statements.Add(new IrEndFilter(new IrTypeTest(new IrLoadVariable(thrown), clause.CatchType!, _types.Int32), location));
        _function.Blocks.Add(entry);
        return entry;
    }

    private IrCall Unwrapped(bool inFilter) => new(_program.Exports[RuntimeExports.ThrownObject], [new IrCaughtException(inFilter, _types.Object)]);

    /// <summary>The exception is what a handler and a filter find on the stack.</summary>
    private IrVariable PassException(IrBlock block, int start, TypeSym type, bool inFilter)
    {
        var variable = _function.AddTemporary(type);
        var location = _body.Instructions[start].Location;
        IrExpression caught = _thrown.AreUnwrappedIn(_method) ? Unwrapped(inFilter) : new IrCaughtException(inFilter, type);
        block.Statements.Add(new IrAssign(variable, caught, location));
        block.Statements.Add(new IrJump(Edge(-1, start), location));
        _entryStacks[_flow.BlockAt(start)] = [variable];
        return variable;
    }

    private void Leave(IlInstruction instruction)
    {
        _stack.Clear();
        var (selections, first) = _finally.Leave(_index);
        foreach (var (selector, number) in selections)
        {
            Add(new IrAssign(selector, Int32(number), instruction.Location));
        }

        End(new IrJump(Edge(_index, first), instruction.Location));
    }

    private void EndFinally()
    {
        var clause = _tries.HandlerAround(_index) ?? throw Invalid("endfinally outside of a finally or fault block");
        var (selector, continuations) = _finally.EndFinally(clause);
        _stack.Clear();
        var targets = continuations.Select(target => target == FinallyRegions.Resume ? ResumeBlock(clause) : Edge(_index, target)).ToList();
        End(targets.Count == 1
            ? new IrJump(targets[0], Location)
            : new IrSwitch(new IrLoadVariable(selector!), [.. targets.Take(targets.Count - 1)], targets[^1], Location));
    }

    private IrBlock ResumeBlock(IlExceptionRegion clause)
    {
        var block = NewBlock();
        block.Statements.Add(new IrResumeUnwind(_unwinds[clause], Location));
        _function.Blocks.Add(block);
        return block;
    }

    private void Rethrow()
    {
        var clause = _tries.HandlerAround(_index);
        if (clause is null || !_caught.TryGetValue(clause, out var exception))
        {
            throw Invalid("rethrow outside of a catch block");
        }

        Throw(new IrLoadVariable(exception), _thrown.AreUnwrappedIn(_method) ? RuntimeExports.ThrowObject : RuntimeExports.Throw);
    }

    /// <summary>Anything can be thrown; what is no exception is wrapped in one (ECMA-335 II.10.5.3 leaves it to the language of the handler).</summary>
    private void ThrowValue(IrExpression thrown)
    {
        if (thrown is IrNull || IsException(thrown.Type))
        {
            Throw(thrown);
            return;
        }

        _thrown.Exist = true;
        Throw(thrown, RuntimeExports.ThrowObject);
    }

    private static bool IsException(TypeSym type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.FullName == "System.Exception")
            {
                return true;
            }
        }

        return false;
    }

    private void Throw(IrExpression exception, string by = RuntimeExports.Throw)
    {
        Add(new IrEvaluate(new IrCall(_program.Exports[by], [exception]), Location));
        End(new IrUnreachable(Location));
    }
}
