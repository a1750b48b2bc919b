using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>
/// A call of a method that only returns a constant becomes the constant: board constants, feature switches, properties
/// such as <c>IsReadOnly => true</c>. The C compiler would see through it, but then what depends on it has been reached.
/// </summary>
public sealed class InlineConstantCalls : IIrPass
{
    /// <inheritdoc/>
    public string Name => "InlineConstantCalls";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        foreach (var block in function.Blocks)
        {
            block.Replace(block.Statements.Select(statement => IrWalk.Rewrite(statement, expression => Constant(expression, context))));
        }
    }

    private static IrExpression Constant(IrExpression expression, OptimiseContext context)
    {
        if (expression is not IrCall call || call.Target.RuntimeImport is not null
            || !call.Arguments.All(argument => argument.Effects.IsPure())
            || !context.Functions.TryGetValue(call.Target, out var callee) || callee.Blocks is not [var block])
        {
            return expression;
        }

        var value = block.Statements switch
        {
            [IrReturn { Value: { } direct }] => direct,
            [IrAssign { Value: var assigned } assign, IrReturn { Value: IrLoadVariable load }] when load.Variable == assign.Variable => assigned,
            _ => null,
        };
        var isConstant = value is IrInteger or IrFloat or IrNull or IrString or IrTypeObject;
        return isConstant && value!.Type.StackKind == expression.Type.StackKind ? IrNarrowing.Narrow(value, expression.Type) : expression;
    }
}
