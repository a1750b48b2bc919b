using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>
/// A store into an array needs no check if every array that the program makes and that can be there holds
/// exactly the static element type: covariance is then not in play.
/// </summary>
public sealed class StoreCheckElimination : IIrPass
{
    /// <inheritdoc/>
    public string Name => "StoreCheckElimination";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        foreach (var block in function.Blocks.Where(block => block.Statements.Exists(statement => statement is IrStoreCheck or IrExactArrayCheck)))
        {
            block.Replace(block.Statements.Where(statement => statement switch
            {
                IrStoreCheck check => MayFail(check, context),
                IrExactArrayCheck check => MayDiffer(check.Expected, context),
                _ => true,
            }));
        }
    }

    private static bool MayFail(IrStoreCheck check, OptimiseContext context)
    {
        var type = check.Array.Type;
        var fits = type.Kind is TypeKind.Array or TypeKind.MultiDimensionalArray && TypeFacts.IsInstance(check.Value.Type, type.ElementType!);
        return !fits || MayDiffer(type, context);
    }

    /// <summary>True if something can be seen as this array type that is not exactly it.</summary>
    private static bool MayDiffer(TypeSym array, OptimiseContext context) =>
        context.Closure.ConstructedTypes.Any(other => other != array && other.Kind == array.Kind && TypeFacts.IsInstance(other, array));
}
