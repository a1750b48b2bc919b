namespace Il2Mcu.Ir;

/// <summary>Enumerates the trees of a function.</summary>
public static class IrWalk
{
    /// <summary>All statements, terminators included, in the order of the blocks.</summary>
    public static IEnumerable<IrStatement> Statements(IrFunction function) => function.Blocks.SelectMany(block => block.Statements);

    /// <summary>All expressions, each before its operands.</summary>
    public static IEnumerable<IrExpression> Expressions(IrFunction function) => Statements(function).SelectMany(Expressions);

    /// <summary>All expressions of a statement, each before its operands.</summary>
    public static IReadOnlyList<IrExpression> Expressions(IrStatement statement)
    {
        List<IrExpression> found = [];
        foreach (var operand in statement.Operands)
        {
            AddWithOperands(operand, found);
        }

        return found;
    }

    /// <summary>The expression and all below it, each before its operands.</summary>
    public static IReadOnlyList<IrExpression> WithOperands(IrExpression expression)
    {
        List<IrExpression> found = [];
        AddWithOperands(expression, found);
        return found;
    }

    private static void AddWithOperands(IrExpression expression, List<IrExpression> found)
    {
        found.Add(expression);
        foreach (var operand in expression.Operands)
        {
            AddWithOperands(operand, found);
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
    public static IrStatement Rewrite(IrStatement statement, Func<IrExpression, IrExpression> rewrite) =>
        RewriteAll(statement.Operands, rewrite) is { } operands ? statement.WithOperands(operands) : statement;

    /// <summary>The expression with itself and every one below it replaced, operands first.</summary>
    public static IrExpression Rewrite(IrExpression expression, Func<IrExpression, IrExpression> rewrite) =>
        rewrite(RewriteAll(expression.Operands, rewrite) is { } operands ? expression.WithOperands(operands) : expression);

    /// <summary>Null when every expression stayed the same object, which is what nearly all do.</summary>
    private static IrExpression[]? RewriteAll(IReadOnlyList<IrExpression> expressions, Func<IrExpression, IrExpression> rewrite)
    {
        IrExpression[]? changed = null;
        for (var index = 0; index < expressions.Count; index++)
        {
            var rewritten = Rewrite(expressions[index], rewrite);
            if (changed is null && ReferenceEquals(rewritten, expressions[index]))
            {
                continue;
            }

            changed ??= [.. expressions];
            changed[index] = rewritten;
        }

        return changed;
    }
}
