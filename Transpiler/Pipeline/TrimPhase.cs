using Il2Mcu.Ir;
using Il2Mcu.Model;
using Il2Mcu.Optimise;
using Il2Mcu.Reach;

namespace Il2Mcu.Pipeline;

/// <summary>What is left of the program after the second reachability analysis.</summary>
internal sealed record TrimmedProgram(
    Closure Closure, IReadOnlyList<IrFunction> Functions, IReadOnlyDictionary<FieldSym, IrExpression> InitialValues);

/// <summary>Marks again, over the optimised trees, and drops what is no longer needed.</summary>
internal static class TrimPhase
{
    public static TrimmedProgram Run(ManagedProgram program, OptimisedProgram optimised, int? shuffleSeed)
    {
        var initialText = optimised.InitialValues.Where(pair => pair.Value is IrString).ToDictionary(pair => pair.Key, pair => ((IrString)pair.Value).Value);
        var closure = ReachPhase.Trim(program, optimised.Functions, initialText, shuffleSeed);
        var needed = closure.Methods.ToHashSet();
        return new TrimmedProgram(closure, [.. optimised.Functions.Where(function => needed.Contains(function.Method))], optimised.InitialValues);
    }
}
