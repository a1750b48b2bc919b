namespace Il2Mcu.Ir;

/// <summary>Enumerates the trees of a function.</summary>
public static class IrWalk
{
    public static IEnumerable<IrStatement> Statements(IrFunction function) => function.Blocks.SelectMany(block => block.Statements);

    /// <summary>All expressions, each before its operands.</summary>
    public static IEnumerable<IrExpression> Expressions(IrFunction function) => Statements(function).SelectMany(Expressions);

    public static IEnumerable<IrExpression> Expressions(IrStatement statement) => statement.Operands.SelectMany(WithOperands);

    public static IEnumerable<IrExpression> WithOperands(IrExpression expression)
    {
        yield return expression;
        foreach (var inner in expression.Operands.SelectMany(WithOperands))
        {
            yield return inner;
        }
    }

    /// <summary>Variables that the block reads, writes, or takes the address of; some several times.</summary>
    public static IEnumerable<IrVariable> Variables(IrBlock block)
    {
        foreach (var statement in block.Statements)
        {
            if (statement is IrAssign assign)
            {
                yield return assign.Variable;
            }

            foreach (var expression in Expressions(statement))
            {
                if (expression is IrLoadVariable load)
                {
                    yield return load.Variable;
                }
                else if (expression is IrVariableAddress address)
                {
                    yield return address.Variable;
                }
            }
        }
    }

    /// <summary>The statement with every expression replaced, operands first.</summary>
    public static IrStatement Rewrite(IrStatement statement, Func<IrExpression, IrExpression> rewrite)
    {
        if (statement.Operands.Count == 0)
        {
            return statement;
        }

        var operands = statement.Operands.Select(operand => Rewrite(operand, rewrite)).ToList();
        return operands.SequenceEqual(statement.Operands, ReferenceEqualityComparer.Instance) ? statement : statement.WithOperands(operands);
    }

    public static IrExpression Rewrite(IrExpression expression, Func<IrExpression, IrExpression> rewrite)
    {
        if (expression.Operands.Count == 0)
        {
            return rewrite(expression);
        }

        var operands = expression.Operands.Select(operand => Rewrite(operand, rewrite)).ToList();
        return rewrite(operands.SequenceEqual(expression.Operands, ReferenceEqualityComparer.Instance) ? expression : expression.WithOperands(operands));
    }
}
