using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>
/// A temporary with one use moves to that use, if nothing in between, and nothing that C may evaluate before it there,
/// can tell the difference. This turns the statements that Lower made back into expressions.
/// </summary>
public sealed class InlineTemporaries : IIrPass
{
    /// <inheritdoc/>
    public string Name => "InlineTemporaries";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        var uses = new VariableUses(function);
        foreach (var block in function.Blocks)
        {
            var statements = block.Statements.ToList();

            // Backwards: the last operand of an expression is nearest to it.
            for (var i = statements.Count - 2; i >= 0; i--)
            {
                if (statements[i] is IrAssign assign && IsCandidate(assign, uses) && TryMove(statements, i, assign))
                {
                    statements.RemoveAt(i);
                }
            }

            block.Replace(statements);
        }
    }

    private static bool IsCandidate(IrAssign assign, VariableUses uses)
    {
        var variable = assign.Variable;

        // The variable's type may be narrower than the value's only where it was made from the value: then nothing is lost.
        return variable.Kind == IrVariableKind.Temporary && !variable.IsAddressTaken
            && uses.Reads(variable) == 1 && uses.Writes(variable) == 1 && assign.Value.Type == variable.Type
            && assign.Value is not IrStackAllocate;
    }

    private static bool TryMove(List<IrStatement> statements, int index, IrAssign assign)
    {
        var effects = assign.Value.Effects;
        var read = IrWalk.WithOperands(assign.Value).OfType<IrLoadVariable>().Select(load => load.Variable).ToHashSet();
        for (var i = index + 1; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (IrWalk.Expressions(statement).Any(expression => expression is IrLoadVariable load && load.Variable == assign.Variable))
            {
                return CanStandIn(statement, assign) && Replace(statements, i, assign);
            }

            var changesOperand = statement is IrAssign other && read.Contains(other.Variable);
            if (changesOperand || !effects.MayReorder(StatementEffects.Of(statement)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Replace(List<IrStatement> statements, int index, IrAssign assign)
    {
        statements[index] = IrWalk.Rewrite(statements[index], expression =>
            expression is IrLoadVariable load && load.Variable == assign.Variable ? assign.Value : expression);
        return true;
    }

    private static bool CanStandIn(IrStatement statement, IrAssign assign)
    {
        if (statement is IrNullCheck or IrCastCheck or IrStoreCheck)
        {
            return false; // written twice, or a check of a variable
        }

        return CanStandIn(statement.Operands, assign);
    }

    /// <summary>All operands but the one on the way to the use may be evaluated before or after it.</summary>
    private static bool CanStandIn(IReadOnlyList<IrExpression> operands, IrAssign assign)
    {
        foreach (var operand in operands)
        {
            var holdsUse = IrWalk.WithOperands(operand).Any(expression => expression is IrLoadVariable load && load.Variable == assign.Variable);
            if (!holdsUse && !operand.Effects.MayReorder(assign.Value.Effects))
            {
                return false;
            }

            if (holdsUse && (MustBeVariable(operand, assign) || !CanStandIn(operand.Operands, assign)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Nodes that C writes more than once: the receiver of a virtual call, the operand of a cast, the size of stack memory.</summary>
    private static bool MustBeVariable(IrExpression operand, IrAssign assign) => operand switch
    {
        IrVirtualCall call => IrWalk.WithOperands(call.Arguments[0]).Any(inner => inner is IrLoadVariable load && load.Variable == assign.Variable),
        IrVirtualFunction or IrAsInstance or IrStackAllocate => true,
        _ => false,
    };
}
