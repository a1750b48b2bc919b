using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>
/// Functions with protected blocks, and those that the C compiler may merge into them. An exception comes to a handler's frame only from
/// calls, as far as the C compiler knows; a trap in between would find variables of the handler's function elsewhere. A function that has
/// traps is therefore kept out of line if it is called from such code, or has no traps if it is so short that it should be merged.
/// </summary>
internal sealed class ProtectedCode
{
    /// <summary>Nodes of a function that is worth more inline than out of line with traps.</summary>
    private const int Short = 16;

    private readonly Dictionary<MethodSym, IrFunction> _functions;
    private readonly Closure _closure;
    private readonly HashSet<MethodSym> _merged = [];
    private readonly HashSet<MethodSym> _outOfLine = [];

    public ProtectedCode(IReadOnlyList<IrFunction> functions, Closure closure, Func<IrFunction, bool> hasTraps)
    {
        _functions = functions.ToDictionary(function => function.Method);
        _closure = closure;
        var work = new Queue<IrFunction>(functions.Where(function => function.Blocks.Exists(block => block.Terminator is IrEnterTry)));
        foreach (var function in work)
        {
            _merged.Add(function.Method);
        }

        // The runtime calls these from anywhere.
        var called = work.Count == 0 ? [] : functions.Where(function => function.Method.RuntimeExport is not null).Select(function => function.Method);
        Visit(called, hasTraps, work);
        while (work.TryDequeue(out var function))
        {
            Visit(Callees(function), hasTraps, work);
        }
    }

    /// <summary>True if the function's code may become part of one with protected blocks.</summary>
    public bool IsMerged(MethodSym method) => _merged.Contains(method);

    public bool StaysOutOfLine(MethodSym method) => _outOfLine.Contains(method);

    private void Visit(IEnumerable<MethodSym> called, Func<IrFunction, bool> hasTraps, Queue<IrFunction> work)
    {
        foreach (var function in called.Distinct().Select(method => _functions.GetValueOrDefault(method)).OfType<IrFunction>())
        {
            if (hasTraps(function) && !function.Method.AggressiveInlining && IrWalk.Expressions(function).Skip(Short).Any())
            {
                _outOfLine.Add(function.Method);
            }
            else if (_merged.Add(function.Method))
            {
                work.Enqueue(function);
            }
        }
    }

    /// <summary>What the function calls, as far as the C compiler may find out.</summary>
    private IEnumerable<MethodSym> Callees(IrFunction function)
    {
        var inits = IrWalk.Statements(function).OfType<IrStaticInit>().Select(init => init.InitialisedType.StaticConstructor!);
        return inits.Concat(IrWalk.Expressions(function).SelectMany(expression => expression switch
        {
            IrCall call => [call.Target],
            IrVirtualCall call => _closure.ImplementationsOf(call.Slot),
            IrVirtualFunction found => _closure.ImplementationsOf(found.Slot),
            IrIndirectCall => AddressTaken,
            _ => (IReadOnlyList<MethodSym>)[],
        }));
    }

    /// <summary>Targets of delegates and function pointers.</summary>
    private IReadOnlyList<MethodSym> AddressTaken => field ??=
        [.. _functions.Values.SelectMany(IrWalk.Expressions).OfType<IrFunctionAddress>().Select(address => address.Target).Distinct()];
}
