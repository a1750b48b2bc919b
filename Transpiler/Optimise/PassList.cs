namespace Il2Mcu.Optimise;

/// <summary>The passes in order. The order is the documentation; each place that matters says why.</summary>
public static class PassList
{
    /// <summary>New passes for one program: some keep what they found out about it.</summary>
    public static IReadOnlyList<IIrPass> Create() =>
    [
        new HandlerVariables(), // first: it says which variables the others may follow
        new Devirtualise(),
        new AbsentTypes(),
        new InlineConstantCalls(), // before folding: it makes constants
        new FoldTypeQueries(),
        new ConstantFolding(),
        new CopyPropagation(), // before folding again: it brings constants to their uses
        new FoldTypeQueries(),
        new ConstantFolding(),
        new RemoveEmptyCalls(),
        new RemoveTries(), // after empty calls: what they left may not throw
        new RemoveUnreachableBlocks(), // after folding: constant branches have become jumps
        new NullCheckElimination(), // before temporaries are folded back: it looks at variables
        new BoundsCheckElimination(),
        new StoreCheckElimination(),
        new StaticInitElimination(),
        new DeadAssignments(), // before InlineTemporaries: a use that is dead is no use
        new InlineTemporaries(),
        new AbsentTypes(), // again: casts of what turned out to be null
        new FoldTypeQueries(),
        new ConstantFolding(), // conditions are whole again
        new RemoveUnreachableBlocks(),
        new DeadAssignments(),
    ];
}
