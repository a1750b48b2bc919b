using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>
/// A null check goes if the variable was checked, compared with null, or given a new object, on every path before it, or comes out of an
/// array that holds objects only. So does the check that a delegate has a target.
/// </summary>
public sealed class NullCheckElimination : IIrPass
{
    /// <inheritdoc/>
    public string Name => "NullCheckElimination";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        var never = new NeverNull(context, FullArrays.In(function));
        var entries = new ForwardAnalysis<IrVariable>(function, (statement, facts) => Transfer(statement, facts, never), OnBranch)
            .Run(function.Arguments.Where(argument => argument.IsThis && !argument.IsAddressTaken));
        foreach (var block in function.Blocks.Where(entries.ContainsKey))
        {
            var facts = entries[block];
            var kept = new List<IrStatement>();
            foreach (var statement in block.Statements)
            {
                if (statement is not IrNullCheck check || !IsNotNull(check.Value, facts, never))
                {
                    kept.Add(IrWalk.Rewrite(statement, expression => WithoutCheck(expression, facts, never)));
                }

                Transfer(statement, facts, never);
            }

            block.Replace(kept);
        }
    }

    private static IrExpression WithoutCheck(IrExpression expression, HashSet<IrVariable> facts, NeverNull never) =>
        expression is IrNewDelegate { NeedsTarget: true } made && IsNotNull(made.Target, facts, never) ? made with { NeedsTarget = false } : expression;

    private static void Transfer(IrStatement statement, HashSet<IrVariable> facts, NeverNull never)
    {
        switch (statement)
        {
            case IrNullCheck { Value: IrLoadVariable { Variable: { IsAddressTaken: false } variable } }:
                facts.Add(variable);
                break;
            case IrAssign { Variable.IsAddressTaken: false } assign when IsNotNull(assign.Value, facts, never):
                facts.Add(assign.Variable);
                break;
            case IrAssign assign:
                facts.Remove(assign.Variable);
                break;
            default:
                break;
        }
    }

    /// <summary>A comparison with null, or a type test, says something on one of its two ways.</summary>
    private static void OnBranch(IrBranch branch, bool taken, HashSet<IrVariable> facts)
    {
        var variable = branch.Condition switch
        {
            IrCompare { Left: IrLoadVariable load, Right: IrNull } compare when compare.Comparison == (taken ? IrComparison.NotEqual : IrComparison.Equal) => load.Variable,
            IrTypeTest { Operand: IrLoadVariable load } when taken => load.Variable,
            _ => null,
        };
        if (variable is { IsAddressTaken: false })
        {
            facts.Add(variable);
        }
    }

    private static bool IsNotNull(IrExpression value, HashSet<IrVariable> facts, NeverNull never) => value switch
    {
        { IsAllocation: true } or IrString or IrFunctionAddress or IrTypeObject or IrTypeOf => true,
        IrLoad { Address: IrStaticFieldAddress address } => SingletonFields.IsNeverNull(address.Field, never.Context),
        IrLoad { Address: IrElementAddress { Array: IrLoadVariable array } } => never.FullArrays.Contains(array.Variable),
        IrLoadVariable load => facts.Contains(load.Variable),
        IrReinterpret reinterpret => IsNotNull(reinterpret.Operand, facts, never),
        _ => false,
    };

    /// <summary>What does not depend on the place in the function.</summary>
    private sealed record NeverNull(OptimiseContext Context, IReadOnlySet<IrVariable> FullArrays);
}
