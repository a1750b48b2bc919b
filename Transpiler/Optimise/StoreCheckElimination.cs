using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>
/// A store into an array needs no check if every array that the program makes and that can be there holds
/// exactly the static element type: covariance is then not in play.
/// </summary>
public sealed class StoreCheckElimination : IIrPass
{
    public string Name => "StoreCheckElimination";

    public void Run(IrFunction function, OptimiseContext context)
    {
        foreach (var block in function.Blocks.Where(block => block.Statements.Exists(statement => statement is IrStoreCheck)))
        {
            block.Replace(block.Statements.Where(statement => statement is not IrStoreCheck check || MayFail(check, context)));
        }
    }

    private static bool MayFail(IrStoreCheck check, OptimiseContext context)
    {
        var type = check.Array.Type;
        var fits = type.Kind == TypeKind.Array && TypeFacts.IsInstance(check.Value.Type, type.ElementType!);
        return !fits || context.Closure.ConstructedTypes.Any(other => other != type && other.Kind == TypeKind.Array && TypeFacts.IsInstance(other, type));
    }
}
