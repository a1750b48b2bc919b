using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>
/// Facts that hold on every path to a point (a forward analysis whose meet is the intersection).
/// A pass gives the effect of one statement on the set of facts.
/// </summary>
/// <param name="function">The function.</param>
/// <param name="transfer">Changes the facts before a statement into those after it.</param>
/// <param name="onBranch">Adds what a branch says on its way to one of its two targets: true for the first one. Null for nothing.</param>
internal sealed class ForwardAnalysis<TFact>(
    IrFunction function, Action<IrStatement, HashSet<TFact>> transfer, Action<IrBranch, bool, HashSet<TFact>>? onBranch = null)
{
    private readonly Dictionary<IrBlock, HashSet<TFact>> _entries = [];

    /// <summary>Facts at the beginning of each reachable block.</summary>
    public IReadOnlyDictionary<IrBlock, HashSet<TFact>> Run(IEnumerable<TFact> atEntry)
    {
        _entries[function.Blocks[0]] = [.. atEntry];
        var work = new Queue<IrBlock>([function.Blocks[0]]);
        while (work.TryDequeue(out var block))
        {
            var facts = new HashSet<TFact>(_entries[block]);
            foreach (var statement in block.Statements)
            {
                transfer(statement, facts);
            }

            foreach (var target in block.Terminator.Targets.Where(target => Meet(target, On(block.Terminator, target, facts))))
            {
                work.Enqueue(target);
            }
        }

        return _entries;
    }

    private HashSet<TFact> On(IrTerminator terminator, IrBlock target, HashSet<TFact> facts)
    {
        if (onBranch is null || terminator is not IrBranch branch || branch.Then == branch.Else)
        {
            return facts;
        }

        var more = new HashSet<TFact>(facts);
        onBranch(branch, target == branch.Then, more);
        return more;
    }

    /// <summary>True if the target's facts changed.</summary>
    private bool Meet(IrBlock target, HashSet<TFact> facts)
    {
        if (!_entries.TryGetValue(target, out var known))
        {
            _entries[target] = [.. facts];
            return true;
        }

        var count = known.Count;
        known.IntersectWith(facts);
        return known.Count != count;
    }
}
