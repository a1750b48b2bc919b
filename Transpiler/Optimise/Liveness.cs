using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>Variables whose value may still be read after a point. Variables whose address is taken are left out: pointers may read them at any time.</summary>
internal sealed class Liveness
{
    private readonly Dictionary<IrBlock, HashSet<IrVariable>> _atStart;

    public Liveness(IrFunction function)
    {
        _atStart = function.Blocks.ToDictionary(block => block, _ => new HashSet<IrVariable>());
        var changed = true;
        while (changed)
        {
            changed = false;
            foreach (var block in function.Blocks.AsEnumerable().Reverse())
            {
                var live = AtEnd(block);
                foreach (var statement in block.Statements.AsEnumerable().Reverse())
                {
                    Before(statement, live);
                }

                changed |= live.Count != _atStart[block].Count;
                _atStart[block] = live;
            }
        }
    }

    /// <summary>A new set with what is live after the block's terminator.</summary>
    public HashSet<IrVariable> AtEnd(IrBlock block) => [.. block.Terminator.Targets.SelectMany(target => _atStart[target])];

    public IReadOnlySet<IrVariable> AtStart(IrBlock block) => _atStart[block];

    /// <summary>Changes what is live after the statement into what is live before it.</summary>
    public static void Before(IrStatement statement, HashSet<IrVariable> live)
    {
        if (statement is IrAssign assign)
        {
            live.Remove(assign.Variable);
        }

        live.UnionWith(IrWalk.Expressions(statement).OfType<IrLoadVariable>().Select(load => load.Variable));
    }
}
