using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>
/// A bounds check goes if loops, comparisons and earlier checks have decided it on every path; the length of an array whose
/// making is in sight becomes a number.
/// </summary>
public sealed class BoundsCheckElimination : IIrPass
{
    /// <inheritdoc/>
    public string Name => "BoundsCheckElimination";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        if (!function.Blocks.Any(block => block.Statements.Exists(statement => statement is IrBoundsCheck)))
        {
            return;
        }

        var entries = new ForwardAnalysis<IndexFact>(function, IndexFacts.Transfer, IndexFacts.OnBranch).Run([]);
        foreach (var block in function.Blocks.Where(entries.ContainsKey))
        {
            var facts = entries[block];
            var kept = new List<IrStatement>();
            foreach (var statement in block.Statements)
            {
                if (statement is not IrBoundsCheck check)
                {
                    kept.Add(IrWalk.Rewrite(statement, expression => WithLength(expression, facts)));
                }
                else if (!IndexFacts.IsInBounds(check, facts))
                {
                    // It keeps the length as it is: gcc warns of comparisons with numbers that a narrow index cannot reach.
                    kept.Add(check);
                }

                IndexFacts.Transfer(statement, facts);
            }

            block.Replace(kept);
        }
    }

    private static IrExpression WithLength(IrExpression expression, HashSet<IndexFact> facts) =>
        expression is IrLength { Array: IrLoadVariable array } length && IndexFacts.LengthOf(array.Variable, facts) is { } number
            ? new IrInteger(number, length.Type)
            : expression;
}
