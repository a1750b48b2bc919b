using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>
/// A variable that a protected block changes and a handler reads keeps its place in memory, as if its address were taken: an
/// exception may come at any point in between. So does a variable that a filter shares with the method; a filter is a function of its own.
/// </summary>
public sealed class HandlerVariables : IIrPass
{
    /// <inheritdoc/>
    public string Name => "HandlerVariables";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        var enters = function.Blocks.Select(block => block.Terminator).OfType<IrEnterTry>().ToList();
        if (enters.Count == 0)
        {
            return;
        }

        var map = new IrTryMap(function);
        var liveness = new Liveness(function);
        var changed = ChangedInside(map);
        changed.IntersectWith(enters.SelectMany(enter => enter.Entries).SelectMany(entry => liveness.AtStart(entry.Landing)));
        changed.UnionWith(map.Filters.Values.SelectMany(blocks => Shared(function, blocks)));
        foreach (var variable in changed)
        {
            variable.IsAddressTaken = true;
        }
    }

    private static HashSet<IrVariable> ChangedInside(IrTryMap map)
    {
        var changed = new HashSet<IrVariable>();
        foreach (var (block, start) in map.AtStart)
        {
            var current = start;
            foreach (var statement in block.Statements)
            {
                if (current is not null && statement is IrAssign assign)
                {
                    changed.Add(assign.Variable);
                }

                current = IrTryMap.After(statement, current);
            }
        }

        return changed;
    }

    private static IEnumerable<IrVariable> Shared(IrFunction function, HashSet<IrBlock> filter) =>
        filter.SelectMany(IrWalk.Variables).ToHashSet().Intersect(function.Blocks.Where(block => !filter.Contains(block)).SelectMany(IrWalk.Variables));
}
