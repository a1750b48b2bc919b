using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>What Optimise hands on.</summary>
/// <param name="Functions">The functions, changed in place.</param>
/// <param name="InitialValues">Static fields whose value is known at build time.</param>
public sealed record OptimisedProgram(IReadOnlyList<IrFunction> Functions, IReadOnlyDictionary<FieldSym, IrExpression> InitialValues);

/// <summary>Runs the passes; the checker runs after each one.</summary>
public static class OptimisePhase
{
    /// <param name="functions">Functions as Lower made them.</param>
    /// <param name="context">The program.</param>
    /// <param name="afterPass">Called with a pass's name and the functions, to dump them.</param>
    public static OptimisedProgram Run(
        IReadOnlyList<IrFunction> functions, OptimiseContext context, Action<string, IReadOnlyList<IrFunction>> afterPass)
    {
        ConstructorFailure.Run(context);
        CatchQuestion.Answer(functions, StaticConstructorFailure.CanHappen(context));
        foreach (var pass in PassList.Create())
        {
            foreach (var function in functions)
            {
                pass.Run(function, context);
                IrChecker.Check(function, pass.Name);
            }

            afterPass(pass.Name, functions);
        }

        var initialValues = StaticPreInit.Run(functions);
        StaticConstructorFailure.Run(context);
        return new OptimisedProgram(functions, initialValues);
    }
}
