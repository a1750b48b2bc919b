using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>Assignments whose value nobody reads keep only their effects.</summary>
public sealed class DeadAssignments : IIrPass
{
    /// <inheritdoc/>
    public string Name => "DeadAssignments";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        // Removing one assignment may make another one dead.
        while (RunOnce(function))
        {
        }

        var uses = new VariableUses(function);
        function.Variables.RemoveAll(variable => uses.Reads(variable) == 0 && uses.Writes(variable) == 0);
    }

    private static bool RunOnce(IrFunction function)
    {
        var liveness = new Liveness(function);
        var changed = false;
        foreach (var block in function.Blocks)
        {
            var live = liveness.AtEnd(block);
            var kept = new List<IrStatement>();
            foreach (var statement in block.Statements.AsEnumerable().Reverse())
            {
                if (Keep(statement, live) is { } used)
                {
                    Liveness.Before(used, live);
                    kept.Add(used);
                }
            }

            kept.Reverse();
            if (!kept.SequenceEqual(block.Statements, ReferenceEqualityComparer.Instance))
            {
                changed = true;
                block.Replace(kept);
            }
        }

        return changed;
    }

    private static IrStatement? Keep(IrStatement statement, HashSet<IrVariable> live) => statement switch
    {
        IrAssign { Variable.IsAddressTaken: false } assign when !live.Contains(assign.Variable) =>
            assign.Value.Effects.IsPure() ? null : new IrEvaluate(assign.Value, assign.Location),
        IrEvaluate evaluate when evaluate.Value.Effects.IsPure() => null,
        _ => statement,
    };
}
