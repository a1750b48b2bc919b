using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>The library's question whether the program catches exceptions at all becomes a constant.</summary>
internal static class CatchQuestion
{
    /// <summary>Name of the import that asks.</summary>
    private const string Import = "il2_eh_is_used";

    public static void Answer(IReadOnlyList<IrFunction> functions)
    {
        var answer = functions.Any(function => function.Blocks.Exists(block => block.Terminator is IrEnterTry)) ? 1 : 0;
        foreach (var block in functions.SelectMany(function => function.Blocks))
        {
            block.Replace(block.Statements.Select(statement => IrWalk.Rewrite(
                statement, expression => expression is IrCall { Target.RuntimeImport: Import } ? new IrInteger(answer, expression.Type) : expression)));
        }
    }
}
