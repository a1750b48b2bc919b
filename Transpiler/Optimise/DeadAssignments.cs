using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>Assignments to variables that nobody reads keep only their effects.</summary>
public sealed class DeadAssignments : IIrPass
{
    public string Name => "DeadAssignments";

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
        var uses = new VariableUses(function);
        var changed = false;
        foreach (var block in function.Blocks)
        {
            var kept = block.Statements.Select(statement => Keep(statement, uses)).OfType<IrStatement>().ToList();
            if (!kept.SequenceEqual(block.Statements, ReferenceEqualityComparer.Instance))
            {
                changed = true;
                block.Replace(kept);
            }
        }

        return changed;
    }

    private static IrStatement? Keep(IrStatement statement, VariableUses uses) => statement switch
    {
        IrAssign assign when uses.Reads(assign.Variable) == 0 =>
            assign.Value.Effects.IsPure() ? null : new IrEvaluate(assign.Value, assign.Location),
        IrEvaluate evaluate when evaluate.Value.Effects.IsPure() => null,
        _ => statement,
    };
}
