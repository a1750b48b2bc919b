using Il2Mcu.Ir;

namespace Il2Mcu.Lower;

/// <summary>
/// A catch handler may leave into the middle of its own protected block (ECMA-335 I.12.4.2.8.2.3). The block is then entered at its
/// beginning as always, and a selector variable says where it goes on.
/// </summary>
internal sealed partial class StackLifter
{
    private readonly Dictionary<TryRegions.Region, Reentry> _reentries = [];

    private IrBlock Reenter(TryRegions.Region region, int from, int target)
    {
        if (!_reentries.TryGetValue(region, out var reentry))
        {
            _reentries[region] = reentry = new Reentry(_function.AddTemporary(_types.Int32), []);
        }

        if (!reentry.Targets.Contains(target))
        {
            reentry.Targets.Add(target);
        }

        var block = NewBlock();
        var before = _tries.At(from);
        var statements = new List<IrStatement> { new IrAssign(reentry.Selector, Int32(reentry.Targets.IndexOf(target) + 1), Location) };
        if (before != region.Try.Outer && before is not null)
        {
            statements.Add(new IrLeaveTry(before, region.Try.Outer, Location));
        }

        block.Replace(statements.Append(new IrJump(region.Entry, Location)));
        _function.Blocks.Add(block);
        return block;
    }

    /// <summary>Puts the choice at the beginning of the protected blocks, and zero into the selectors at the beginning of the method.</summary>
    private void FinishReentries()
    {
        foreach (var (region, reentry) in _reentries)
        {
            var enter = (IrEnterTry)region.Entry.Terminator;
            var dispatch = NewBlock();
            var chosen = _function.AddTemporary(_types.Int32);
            dispatch.Replace(
            [
                new IrAssign(chosen, new IrLoadVariable(reentry.Selector), enter.Location),
                new IrAssign(reentry.Selector, Int32(0), enter.Location),
                new IrSwitch(new IrLoadVariable(chosen), [enter.Body, .. reentry.Targets.Select(_flow.BlockAt)], enter.Body, enter.Location),
            ]);
            region.Entry.Replace([enter with { Body = dispatch }]);
            _function.Blocks.Insert(_function.Blocks.IndexOf(region.Entry) + 1, dispatch);
        }

        if (_reentries.Count > 0)
        {
            var entry = new IrBlock(_nextBlock++);
            var zeroes = _reentries.Values.Select(reentry => new IrAssign(reentry.Selector, Int32(0), _function.Location));
            entry.Replace([.. zeroes, new IrJump(_function.Blocks[0], null)]);
            _function.Blocks.Insert(0, entry);
        }
    }

    /// <param name="Selector">Zero, or the number of the target plus one.</param>
    /// <param name="Targets">Instructions at which the protected block is entered.</param>
    private sealed record Reentry(IrVariable Selector, List<int> Targets);
}
