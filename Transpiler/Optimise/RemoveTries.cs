using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>
/// A protected block goes if nothing in it can throw, and if its handler is a finally block without effect, as that of a
/// <c>foreach</c> over an enumerator whose Dispose does nothing.
/// </summary>
public sealed class RemoveTries : IIrPass
{
    /// <inheritdoc/>
    public string Name => "RemoveTries";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        while (function.Blocks.Exists(block => block.Terminator is IrEnterTry) && FindUseless(function) is { } useless)
        {
            Remove(function, useless);
        }
    }

    /// <summary>For a function in which nothing throws, as its caller knows.</summary>
    internal static void RemoveAll(IrFunction function)
    {
        foreach (var enter in function.Blocks.Select(block => block.Terminator).OfType<IrEnterTry>().ToList())
        {
            Remove(function, enter.Try);
        }
    }

    /// <summary>Takes a protected block out of the function; what it protected is left to the one around it.</summary>
    private static void Remove(IrFunction function, IrTry removed)
    {
        foreach (var block in function.Blocks)
        {
            block.Replace(block.Statements.Select(statement => Without(statement, removed)).OfType<IrStatement>());
        }
    }

    private static IrStatement? Without(IrStatement statement, IrTry removed)
    {
        switch (statement)
        {
            case IrEnterTry enter when enter.Try == removed:
                return new IrJump(enter.Body, enter.Location);
            case IrEnterTry enter when enter.Try.Outer == removed:
                enter.Try.Outer = removed.Outer;
                return statement;
            case IrLeaveTry leave when leave.From == removed || leave.To == removed:
                var from = leave.From == removed ? removed.Outer : leave.From;
                var to = leave.To == removed ? removed.Outer : leave.To;
                return from is null || from == to ? null : leave with { From = from, To = to };
            default:
                return statement;
        }
    }

    private static IrTry? FindUseless(IrFunction function)
    {
        var map = new IrTryMap(function);
        var throwing = new HashSet<IrTry>();
        foreach (var (block, start) in map.AtStart)
        {
            var current = start;
            foreach (var statement in block.Statements)
            {
                if (current is not null && (StatementEffects.Of(statement) & IrEffects.MayThrow) != 0)
                {
                    throwing.Add(current);
                }

                current = IrTryMap.After(statement, current);
            }
        }

        return function.Blocks.Select(block => block.Terminator).OfType<IrEnterTry>()
            .FirstOrDefault(enter => !Throws(enter.Try, throwing) || enter.Entries.All(HasNoEffect))?.Try;
    }

    private static bool Throws(IrTry protectedBlock, HashSet<IrTry> throwing) =>
        throwing.Any(item =>
        {
            for (var outer = item; outer is not null; outer = outer.Outer)
            {
                if (outer == protectedBlock)
                {
                    return true;
                }
            }

            return false;
        });

    /// <summary>An exception that comes here goes on at once.</summary>
    private static bool HasNoEffect(IrHandlerEntry entry)
    {
        if (entry.Handler.Kind != IrHandlerKind.Finally)
        {
            return false;
        }

        var selected = new Dictionary<IrVariable, long>();
        var visited = new HashSet<IrBlock>();
        for (IrBlock? block = entry.Landing; block is not null && visited.Add(block);)
        {
            foreach (var statement in block.Statements.SkipLast(1))
            {
                switch (statement)
                {
                    case IrSaveUnwind:
                        break;
                    case IrAssign { Variable.IsAddressTaken: false, Value: IrInteger number } select:
                        selected[select.Variable] = number.Value;
                        break;
                    default:
                        return false;
                }
            }

            block = block.Terminator switch
            {
                IrResumeUnwind => null,
                IrJump jump => jump.Target,
                IrSwitch { Value: IrLoadVariable load } choice when selected.TryGetValue(load.Variable, out var value) =>
                    value >= 0 && value < choice.Cases.Count ? choice.Cases[(int)value] : choice.Default,
                _ => entry.Landing, // ends the loop: visited
            };
            if (block == entry.Landing)
            {
                return false;
            }
        }

        return true;
    }
}
