using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>
/// The library's question whether the program catches exceptions at all becomes a constant. Where it does not, an exception that
/// the runtime raises is the last object to be made: it gets memory of its own, and a program without other objects no heap.
/// </summary>
internal static class CatchQuestion
{
    /// <summary>Name of the import that asks.</summary>
    private const string Import = "il2_eh_is_used";

    public static void Answer(IReadOnlyList<IrFunction> functions, bool constructorsMayFail)
    {
        var answer = constructorsMayFail || functions.Any(function => function.Blocks.Exists(Catches)) ? 1 : 0;
        foreach (var block in functions.SelectMany(function => function.Blocks))
        {
            block.Replace(block.Statements.Select(statement => IrWalk.Rewrite(
                statement, expression => expression is IrCall { Target.RuntimeImport: Import } ? new IrInteger(answer, expression.Type) : expression)));
        }

        if (answer == 0)
        {
            functions.Where(IsRaising).SelectMany(function => function.Blocks).ToList().ForEach(block => block.Replace(block.Statements.Select(Preallocate)));
        }
    }

    /// <summary>A finally block only delays the end.</summary>
    private static bool Catches(IrBlock block) =>
        block.Terminator is IrEnterTry enter && enter.Try.Handlers.Any(handler => handler.Kind != IrHandlerKind.Finally);

    private static bool IsRaising(IrFunction function) =>
        function.Method.RuntimeExport?.StartsWith(RuntimeExports.Throw + "_", StringComparison.Ordinal) == true;

    private static IrStatement Preallocate(IrStatement statement) =>
        IrWalk.Rewrite(statement, expression => expression is IrNewObject allocation ? allocation with { IsPreallocated = true } : expression);
}
