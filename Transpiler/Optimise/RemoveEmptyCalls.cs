using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>Calls of methods that do nothing go, as that of the Dispose of most enumerators.</summary>
public sealed class RemoveEmptyCalls : IIrPass
{
    /// <inheritdoc/>
    public string Name => "RemoveEmptyCalls";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        foreach (var block in function.Blocks.Where(block => block.Statements.Exists(statement => IsEmptyCall(statement, context))))
        {
            block.Replace(block.Statements.Where(statement => !IsEmptyCall(statement, context)));
        }
    }

    private static bool IsEmptyCall(IrStatement statement, OptimiseContext context) =>
        statement is IrEvaluate { Value: IrCall { Target: { NoInlining: false, RuntimeExport: null } target } call }
        && call.Arguments.All(argument => argument.Effects.IsPure())
        && context.Functions.TryGetValue(target, out var function) && function.Blocks is [{ Statements: [IrReturn { Value: null }] }];
}
