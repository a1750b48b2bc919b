namespace Il2Mcu.Ir;

/// <summary>Which protected block each block of a function begins in, and which blocks belong to filters.</summary>
public sealed class IrTryMap
{
    private readonly Dictionary<IrBlock, IrTry?> _atStart = [];

    /// <summary>Follows control from the entry of the function and from each filter.</summary>
    /// <exception cref="Diagnostics.InternalErrorException">Two ways into a block come from different protected blocks.</exception>
    public IrTryMap(IrFunction function)
    {
        Follow(function.Blocks[0], null, _atStart);
        foreach (var filter in function.Blocks.Select(block => block.Terminator).OfType<IrEnterTry>()
            .SelectMany(enter => enter.Entries).Select(entry => entry.Filter).OfType<IrBlock>())
        {
            var blocks = new Dictionary<IrBlock, IrTry?>();
            Follow(filter, null, blocks);
            Filters[filter] = [.. blocks.Keys];
        }
    }

    /// <summary>Blocks of each filter, by its first one.</summary>
    public Dictionary<IrBlock, HashSet<IrBlock>> Filters { get; } = [];

    /// <summary>Blocks that are no filter's, with the protected block in which they begin.</summary>
    public IReadOnlyDictionary<IrBlock, IrTry?> AtStart => _atStart;

    /// <summary>The protected block of the statement after <paramref name="statement"/>.</summary>
    public static IrTry? After(IrStatement statement, IrTry? current) => statement is IrLeaveTry leave ? leave.To : current;

    private static void Follow(IrBlock start, IrTry? first, Dictionary<IrBlock, IrTry?> found)
    {
        var work = new Stack<(IrBlock Block, IrTry? Try)>([(start, first)]);
        while (work.TryPop(out var item))
        {
            if (!found.TryAdd(item.Block, item.Try))
            {
                Diagnostics.Check.That(found[item.Block] == item.Try, $"{item.Block} begins in one protected block");
                continue;
            }

            var current = item.Block.Statements.Aggregate(item.Try, (state, statement) => After(statement, state));
            if (item.Block.Terminator is IrEnterTry enter)
            {
                work.Push((enter.Body, enter.Try));
                enter.Entries.ToList().ForEach(entry => work.Push((entry.Landing, enter.Try.Outer)));
            }
            else
            {
                item.Block.Terminator.Targets.ToList().ForEach(target => work.Push((target, current)));
            }
        }
    }
}
