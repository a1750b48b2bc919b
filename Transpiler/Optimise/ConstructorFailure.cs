using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>
/// <c>new T()</c> puts what a constructor throws into another exception (<see cref="TypedConstruction"/>). Constructors that cannot
/// throw need no handler; running out of memory in one is not wrapped, which no program is larger for.
/// </summary>
internal static class ConstructorFailure
{
    /// <summary>Runs before the question whether the program catches exceptions is answered.</summary>
    public static void Run(OptimiseContext context)
    {
        var guarded = context.Functions.Values.Where(function => TypedConstruction.IsGuarded(function.Method)).ToList();
        while (guarded.Count > 0 && Removable(guarded, context) is { Count: > 0 } removable)
        {
            foreach (var function in removable)
            {
                RemoveTries.RemoveAll(function);
                new RemoveUnreachableBlocks().Run(function, context);
                IrChecker.Check(function, nameof(ConstructorFailure));
            }

            guarded.RemoveAll(removable.Contains);
        }
    }

    private static List<IrFunction> Removable(List<IrFunction> guarded, OptimiseContext context)
    {
        var analysis = new ThrowAnalysis(context);
        return guarded.FindAll(function => !IrWalk.Expressions(function).OfType<IrCall>()
            .Any(call => call.Target is { Name: TypedConstruction.Plain, DeclaringType.FullName: TypedConstruction.Library } && analysis.MayThrow(call.Target)));
    }
}
