using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>
/// Facts that hold on every path to a point (a forward analysis whose meet is the intersection).
/// A pass gives the effect of one statement on the set of facts.
/// </summary>
internal sealed class ForwardAnalysis<TFact>(IrFunction function, Action<IrStatement, HashSet<TFact>> transfer)
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

            foreach (var target in block.Terminator.Targets.Where(target => Meet(target, facts)))
            {
                work.Enqueue(target);
            }
        }

        return _entries;
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
