using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>What the processor is to find out.</summary>
/// <param name="NullGuard">Bytes from address 0 on that no access may touch; 0: null is checked by code.</param>
/// <param name="Division">True if the processor traps division by zero.</param>
public sealed record TrapSettings(int NullGuard, bool Division);

/// <summary>
/// Leaves null checks and checks of divisors to the processor, whose fault handler raises the exception (ADR 0016). Runs last: what a
/// trapping access may do is known to the effects of its node, but the C compiler does not know that control can go from there to a handler.
/// Therefore no trap is in a function that gcc may merge into one with protected blocks (<see cref="ProtectedCode"/>).
/// </summary>
public static class FaultTraps
{
    /// <summary>Marks checks and accesses in place; leaves everything as it is if nothing is to be trapped.</summary>
    /// <exception cref="Diagnostics.InternalErrorException">A marked function breaks an invariant of the trees.</exception>
    public static void Run(IReadOnlyList<IrFunction> functions, Closure closure, TrapSettings settings)
    {
        if (settings is { NullGuard: 0, Division: false })
        {
            return;
        }

        var code = new ProtectedCode(functions, closure, function => HasWork(function, settings));
        foreach (var function in functions.Where(function => !code.IsMerged(function.Method)))
        {
            function.StaysOutOfLine = code.StaysOutOfLine(function.Method);
            foreach (var block in function.Blocks)
            {
                if (settings.Division)
                {
                    block.Replace(block.Statements.Select(statement => IrWalk.Rewrite(statement, TrapZero)));
                }

                if (settings.NullGuard > 0)
                {
                    new NullTraps(settings.NullGuard).Run(block);
                }
            }

            IrChecker.Check(function, nameof(FaultTraps));
        }
    }

    private static bool HasWork(IrFunction function, TrapSettings settings) =>
        (settings.NullGuard > 0 && IrWalk.Statements(function).Any(statement => statement is IrNullCheck))
        || (settings.Division && IrWalk.Expressions(function).Any(IsTrappable));

    /// <summary>The processor divides 32 bits; wider numbers are divided by code.</summary>
    private static bool IsTrappable(IrExpression expression) =>
        expression is IrBinary { CanDivideByZero: true, StackKind: not StackKind.Int64 } division && division.Right is not IrInteger { Value: not 0 };

    private static IrExpression TrapZero(IrExpression expression) =>
        IsTrappable(expression) ? (IrBinary)expression with { ZeroTraps = true } : expression;
}
