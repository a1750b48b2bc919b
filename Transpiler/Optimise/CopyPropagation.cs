using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>
/// A temporary that only ever holds a constant, an address, or a variable that never changes is replaced by it.
/// Temporaries are assigned before each use on every path, so one assignment means one value.
/// </summary>
public sealed class CopyPropagation : IIrPass
{
    /// <inheritdoc/>
    public string Name => "CopyPropagation";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        var uses = new VariableUses(function);
        var values = IrWalk.Statements(function).OfType<IrAssign>()
            .Where(assign => assign.Variable.Kind == IrVariableKind.Temporary && uses.IsConstant(assign.Variable)
                && assign.Value.Type.StackKind == assign.Variable.Type.StackKind && IsStable(assign.Value, uses))
            .ToDictionary(assign => assign.Variable, assign => assign.Value);
        if (values.Count == 0)
        {
            return;
        }

        foreach (var block in function.Blocks)
        {
            block.Replace(block.Statements.Select(statement => IrWalk.Rewrite(statement, expression => Substitute(expression, values))));
        }
    }

    private static IrExpression Substitute(IrExpression expression, Dictionary<IrVariable, IrExpression> values)
    {
        while (expression is IrLoadVariable load && values.TryGetValue(load.Variable, out var value))
        {
            expression = value;
        }

        return expression;
    }

    private static bool IsStable(IrExpression value, VariableUses uses) => value switch
    {
        IrInteger or IrFloat or IrNull or IrString or IrTypeObject or IrVariableAddress or IrStaticFieldAddress or IrFunctionAddress => true,
        IrLoadVariable load => uses.IsConstant(load.Variable),
        IrReinterpret { Operand: IrLoadVariable load } => uses.IsConstant(load.Variable),
        IrFieldAddress { Field.DeclaringType.IsValueType: true } field => IsStable(field.Instance, uses),
        _ => false,
    };
}
