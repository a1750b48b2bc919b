using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>
/// Read-only static fields that are never null when anybody reads them: the static constructor does nothing but store new
/// objects whose constructors do nothing. The C# compiler keeps the object of lambdas that capture nothing in such a field.
/// </summary>
internal static class SingletonFields
{
    public static bool IsNeverNull(FieldSym field, OptimiseContext context) =>
        field is { IsStatic: true, IsInitOnly: true, DeclaringType.StaticConstructor: { } constructor }
        && context.Functions.TryGetValue(constructor, out var function)
        && function.Blocks is [var body]
        && body.Statements.TrueForAll(statement => IsHarmless(statement, context))
        && body.Statements.Exists(statement => statement is IrStore { Address: IrStaticFieldAddress address } && address.Field == field)
        && IsNew(body.Statements.OfType<IrStore>().Last(store => store.Address is IrStaticFieldAddress address && address.Field == field).Value, body);

    private static bool IsNew(IrExpression value, IrBlock body) => value switch
    {
        IrNewObject => true,
        IrLoadVariable load => body.Statements.OfType<IrAssign>().Where(assign => assign.Variable == load.Variable).ToList() is [{ Value: IrNewObject }],
        _ => false,
    };

    /// <summary>Cannot run code that reads the fields.</summary>
    private static bool IsHarmless(IrStatement statement, OptimiseContext context) => statement switch
    {
        IrAssign { Value: IrNewObject } or IrStore { Address: IrStaticFieldAddress, Value: IrLoadVariable or IrNewObject } or IrReturn { Value: null } => true,
        IrEvaluate { Value: IrCall { Target: var target } } => DoesNothing(target, context, depth: 0),
        _ => false,
    };

    private static bool DoesNothing(MethodSym method, OptimiseContext context, int depth) =>
        depth < 8 && context.Functions.TryGetValue(method, out var function) && function.Blocks is [var body]
        && body.Statements.TrueForAll(statement => statement switch
        {
            IrReturn { Value: null } => true,
            IrEvaluate { Value: IrCall { Target: var target } } => DoesNothing(target, context, depth + 1),
            _ => false,
        });
}
