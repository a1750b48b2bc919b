using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>A null check goes if the variable was checked, or given a new object, on every path before it.</summary>
public sealed class NullCheckElimination : IIrPass
{
    public string Name => "NullCheckElimination";

    public void Run(IrFunction function, OptimiseContext context)
    {
        var entries = new ForwardAnalysis<IrVariable>(function, Transfer).Run(function.Arguments.Where(argument => argument.IsThis && !argument.IsAddressTaken));
        foreach (var block in function.Blocks.Where(entries.ContainsKey))
        {
            var facts = entries[block];
            var kept = new List<IrStatement>();
            foreach (var statement in block.Statements)
            {
                if (statement is not IrNullCheck check || !IsNotNull(check.Value, facts))
                {
                    kept.Add(statement);
                }

                Transfer(statement, facts);
            }

            block.Replace(kept);
        }
    }

    private static void Transfer(IrStatement statement, HashSet<IrVariable> facts)
    {
        switch (statement)
        {
            case IrNullCheck { Value: IrLoadVariable { Variable: { IsAddressTaken: false } variable } }:
                facts.Add(variable);
                break;
            case IrAssign { Variable.IsAddressTaken: false } assign when IsNotNull(assign.Value, facts):
                facts.Add(assign.Variable);
                break;
            case IrAssign assign:
                facts.Remove(assign.Variable);
                break;
            default:
                break;
        }
    }

    private static bool IsNotNull(IrExpression value, HashSet<IrVariable> facts) => value switch
    {
        IrNewObject or IrNewArray or IrNewMultiDimensional or IrNewEnum or IrClone or IrString or IrTypeObject or IrTypeOf => true,
        IrLoadVariable load => facts.Contains(load.Variable),
        IrReinterpret reinterpret => IsNotNull(reinterpret.Operand, facts),
        _ => false,
    };
}
