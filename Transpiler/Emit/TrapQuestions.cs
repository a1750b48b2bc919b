using Il2Mcu.Ir;

namespace Il2Mcu.Emit;

/// <summary>Which traps a program has: only those are switched on.</summary>
internal static class TrapQuestions
{
    public static bool TrapsNull(IReadOnlyList<IrFunction> functions) =>
        functions.SelectMany(IrWalk.Statements).Any(statement => statement is IrNullCheck { ByTrap: true } or IrStore { ChecksNull: true })
        || functions.SelectMany(IrWalk.Expressions).Any(expression =>
            expression is IrLoad { ChecksNull: true } or IrLength { ChecksNull: true } or IrVirtualCall { ChecksNull: true });

    public static bool TrapsDivision(IReadOnlyList<IrFunction> functions) =>
        functions.SelectMany(IrWalk.Expressions).Any(expression => expression is IrBinary { ZeroTraps: true });
}
