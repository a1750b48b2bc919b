using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>
/// A static constructor that only stores constants into its own type's fields is evaluated at build time:
/// the values become initial values of the fields, and the triggers go. Nobody can observe the difference.
/// </summary>
internal static class StaticPreInit
{
    /// <summary>Values that differ from zero, by field.</summary>
    public static IReadOnlyDictionary<FieldSym, IrExpression> Run(IReadOnlyList<IrFunction> functions)
    {
        var values = new Dictionary<FieldSym, IrExpression>();
        var evaluated = new HashSet<TypeSym>();
        foreach (var function in functions.Where(function => function.Method.IsStaticConstructor))
        {
            if (Evaluate(function) is { } fields)
            {
                evaluated.Add(function.Method.DeclaringType);
                fields.Where(pair => !IsZero(pair.Value)).ToList().ForEach(pair => values[pair.Key] = pair.Value);
            }
        }

        foreach (var block in functions.SelectMany(function => function.Blocks))
        {
            if (block.Statements.Exists(statement => statement is IrStaticInit init && evaluated.Contains(init.InitialisedType)))
            {
                block.Replace(block.Statements.Where(statement => statement is not IrStaticInit init || !evaluated.Contains(init.InitialisedType)));
            }
        }

        return values;
    }

    private static Dictionary<FieldSym, IrExpression>? Evaluate(IrFunction function)
    {
        var values = new Dictionary<FieldSym, IrExpression>();
        foreach (var statement in function.Blocks is [var only] ? only.Statements : [])
        {
            if (statement is IrStore { Address: IrStaticFieldAddress { Field: var field }, Value: var value, Volatile: false }
                && field.DeclaringType == function.Method.DeclaringType && IsConstant(value))
            {
                values[field] = value;
            }
            else if (statement is not IrReturn { Value: null })
            {
                return null;
            }
        }

        return function.Blocks.Count == 1 ? values : null;
    }

    private static bool IsConstant(IrExpression value) => value is IrInteger or IrNull or IrString
        || (value is IrFloat number && double.IsFinite(number.Value));

    private static bool IsZero(IrExpression value) =>
        value is IrInteger { Value: 0 } or IrNull || (value is IrFloat number && number.Value == 0 && !double.IsNegative(number.Value));
}
