using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>Calls through a slot with one possible body become direct calls: the program is closed, so all receivers are known.</summary>
public sealed class Devirtualise : IIrPass
{
    /// <inheritdoc/>
    public string Name => "Devirtualise";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        foreach (var block in function.Blocks)
        {
            block.Replace(block.Statements.Select(statement => IrWalk.Rewrite(statement, expression => Direct(expression, context))));
        }
    }

    private static IrExpression Direct(IrExpression expression, OptimiseContext context)
    {
        if (expression is IrVirtualFunction function && OnlyTarget(function.Slot, context) is { } code)
        {
            return new IrFunctionAddress(code, TypeFacts.NeedsUnboxing(code), function.Type);
        }

        if (expression is not IrVirtualCall call || OnlyTarget(call.Slot, context) is not { } target)
        {
            return expression;
        }

        if (!TypeFacts.NeedsUnboxing(target))
        {
            return new IrCall(target, call.Arguments);
        }

        var value = new IrBoxedValueAddress(call.Arguments[0], target.DeclaringType, context.Program.Types.ByReferenceTo(target.DeclaringType));
        return new IrCall(target, [value, .. call.Arguments.Skip(1)]);
    }

    private static MethodSym? OnlyTarget(MethodSym slot, OptimiseContext context) =>
        context.Closure.ImplementationsOf(slot) is [var target] ? target : null;
}
