using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>Blocks that no path reaches go; jumps to jumps go to the end of the chain; a block with one predecessor that falls into it is joined to it.</summary>
public sealed class RemoveUnreachableBlocks : IIrPass
{
    /// <inheritdoc/>
    public string Name => "RemoveUnreachableBlocks";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        ShortenJumps(function);
        RemoveUnreachable(function);
        if (CutUnwinding(function))
        {
            ShortenJumps(function);
            RemoveUnreachable(function);
        }

        Join(function);
    }

    private static void ShortenJumps(IrFunction function)
    {
        foreach (var block in function.Blocks)
        {
            var terminator = block.Terminator;
            var targets = terminator.Targets.Select(target => EndOfChain(target)).ToList();
            if (!targets.SequenceEqual(terminator.Targets) || terminator is IrBranch or IrSwitch)
            {
                block.Replace(block.Statements.SkipLast(1).Concat(Simplified(terminator.WithTargets(targets))));
            }
        }
    }

    /// <summary>A branch to the same block on both sides is a jump; its condition keeps only its effects.</summary>
    private static IEnumerable<IrStatement> Simplified(IrTerminator terminator) => terminator switch
    {
        IrBranch branch when branch.Then == branch.Else && branch.Condition.Effects.IsPure() => [new IrJump(branch.Then, branch.Location)],
        IrBranch branch when branch.Then == branch.Else => [new IrEvaluate(branch.Condition, branch.Location), new IrJump(branch.Then, branch.Location)],
        IrSwitch { Value: IrLoadVariable } choice => [WithoutUnreachable(choice)],
        _ => [terminator],
    };

    /// <summary>Values that cannot occur may go where any other one goes.</summary>
    private static IrTerminator WithoutUnreachable(IrSwitch choice)
    {
        var reachable = choice.Targets.Where(target => target.Statements is not [IrUnreachable]).ToList();
        if (reachable.Count == 0)
        {
            return choice;
        }

        var otherwise = reachable.Contains(choice.Default) ? choice.Default : reachable[^1];
        var cases = choice.Cases.Select(target => reachable.Contains(target) ? target : otherwise).ToList();
        return cases.TrueForAll(target => target == otherwise) ? new IrJump(otherwise, choice.Location) : choice with { Cases = cases, Default = otherwise };
    }

    /// <summary>A finally block that no exception enters any more does not go on with one.</summary>
    private static bool CutUnwinding(IrFunction function)
    {
        var entered = IrWalk.Statements(function).OfType<IrSaveUnwind>().Select(save => save.Number).ToHashSet();
        var cut = function.Blocks.Where(block => block.Terminator is IrResumeUnwind resume && !entered.Contains(resume.Number)).ToList();
        cut.ForEach(block => block.Replace(block.Statements.SkipLast(1).Append(new IrUnreachable(block.Terminator.Location))));
        return cut.Count > 0;
    }

    private static IrBlock EndOfChain(IrBlock block)
    {
        var visited = new HashSet<IrBlock>();
        while (visited.Add(block) && block.Statements is [IrJump jump])
        {
            block = jump.Target;
        }

        return block;
    }

    private static void RemoveUnreachable(IrFunction function)
    {
        var reached = new HashSet<IrBlock>();
        var work = new Stack<IrBlock>([function.Blocks[0]]);
        while (work.TryPop(out var block))
        {
            if (reached.Add(block))
            {
                block.Terminator.Targets.ToList().ForEach(work.Push);
            }
        }

        function.Blocks.RemoveAll(block => !reached.Contains(block));
    }

    private static void Join(IrFunction function)
    {
        var predecessors = function.Blocks.SelectMany(block => block.Terminator.Targets).GroupBy(target => target)
            .ToDictionary(group => group.Key, group => group.Count());
        for (var i = 0; i < function.Blocks.Count; i++)
        {
            var block = function.Blocks[i];
            while (block.Terminator is IrJump { Target: var next } && next != block && next != function.Blocks[0] && predecessors[next] == 1)
            {
                block.Replace(block.Statements.SkipLast(1).Concat(next.Statements));
                var index = function.Blocks.IndexOf(next);
                function.Blocks.RemoveAt(index);
                i -= index < i ? 1 : 0;
            }
        }
    }
}
