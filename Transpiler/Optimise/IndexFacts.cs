using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>What is known of indices and lengths at one point of a function.</summary>
internal enum IndexFactKind
{
    /// <summary>The variable is not negative.</summary>
    NonNegative,

    /// <summary>The variable is less than the length of the array (or string) in the other variable.</summary>
    Below,

    /// <summary>The array has exactly so many elements.</summary>
    LengthIs,

    /// <summary>The array has at least so many elements.</summary>
    LengthAtLeast,
}

/// <param name="Kind">What is said of the variable.</param>
/// <param name="Variable">An index, or for the lengths an array.</param>
/// <param name="Array">The array that an index is below the length of.</param>
/// <param name="Number">A length.</param>
internal readonly record struct IndexFact(IndexFactKind Kind, IrVariable Variable, IrVariable? Array = null, long Number = 0);

/// <summary>
/// How statements and branches change what is known of indices. Variables whose address is taken are not followed, nor those
/// that are narrower than what is assigned to them, which an assignment may cut off.
/// </summary>
internal static class IndexFacts
{
    /// <summary>An index plus so much does not overflow: the longest array has 0x7FFFFFC7 elements.</summary>
    private const int MaximumStep = 32;

    public static void Transfer(IrStatement statement, HashSet<IndexFact> facts)
    {
        switch (statement)
        {
            case IrAssign { Variable: var variable, Value: var value }:
                List<IndexFact> learned = IsFollowed(variable) && variable.Type.StackKind == value.StackKind ? [.. Of(variable, value, facts)] : [];
                facts.RemoveWhere(fact => fact.Variable == variable || fact.Array == variable);
                facts.UnionWith(learned.Where(fact => fact.Array != variable));
                break;
            case IrBoundsCheck { Length: IrLength { Array: IrLoadVariable { Variable: { IsAddressTaken: false } array } } } check:
                facts.UnionWith(Checked(check.Index, array));
                break;
            default:
                break;
        }
    }

    /// <summary>What the condition of a branch says on one of its ways.</summary>
    public static void OnBranch(IrBranch branch, bool taken, HashSet<IndexFact> facts)
    {
        if (branch.Condition is not IrCompare compare || compare.Left.StackKind is StackKind.Single or StackKind.Double)
        {
            return;
        }

        var comparison = taken ? compare.Comparison : IrLogic.Opposite(compare.Comparison);
        facts.UnionWith([
            .. Compared(compare.Left, comparison, compare.Right, compare.UnsignedOrUnordered, facts),
            .. Compared(compare.Right, IrLogic.Swapped(comparison), compare.Left, compare.UnsignedOrUnordered, facts),
        ]);
    }

    /// <summary>True if 0 &lt;= index &lt; length.</summary>
    public static bool IsInBounds(IrBoundsCheck check, HashSet<IndexFact> facts) => (check.Index, check.Length) switch
    {
        (IrInteger index, IrLength { Array: IrLoadVariable array }) => index.Value >= 0 && facts.Any(fact => IsLongerThan(fact, array.Variable, index.Value)),
        (IrLoadVariable index, IrLength { Array: IrLoadVariable array }) =>
            facts.Contains(new IndexFact(IndexFactKind.NonNegative, index.Variable))
            && facts.Contains(new IndexFact(IndexFactKind.Below, index.Variable, array.Variable)),
        _ => false,
    };

    /// <summary>The length of the array in a variable, if it is known.</summary>
    public static long? LengthOf(IrVariable array, HashSet<IndexFact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Kind == IndexFactKind.LengthIs && fact.Variable == array)
            {
                return fact.Number;
            }
        }

        return null;
    }

    private static bool IsFollowed(IrVariable variable) => !variable.IsAddressTaken
        && variable.Type.Underlying.Primitive is not (PrimitiveKind.Boolean or PrimitiveKind.Char or PrimitiveKind.SByte or PrimitiveKind.Byte
            or PrimitiveKind.Int16 or PrimitiveKind.UInt16);

    private static IEnumerable<IndexFact> Checked(IrExpression index, IrVariable array) => index switch
    {
        IrInteger { Value: >= 0 } number => [new IndexFact(IndexFactKind.LengthAtLeast, array, null, number.Value + 1)],
        IrLoadVariable { Variable: { IsAddressTaken: false } variable } =>
            [new IndexFact(IndexFactKind.NonNegative, variable), new IndexFact(IndexFactKind.Below, variable, array)],
        _ => [],
    };

    /// <summary>What is known of a variable after it got a value; <paramref name="facts"/> are those before.</summary>
    private static IEnumerable<IndexFact> Of(IrVariable variable, IrExpression value, HashSet<IndexFact> facts)
    {
        if (IsNonNegative(value, facts))
        {
            yield return new IndexFact(IndexFactKind.NonNegative, variable);
        }

        switch (value)
        {
            case IrNewArray { Length: IrInteger { Value: >= 0 } length }:
                yield return new IndexFact(IndexFactKind.LengthIs, variable, null, length.Value);
                break;
            case IrLoadVariable { Variable: { IsAddressTaken: false } source }:
                foreach (var fact in facts.Where(fact => fact.Variable == source || fact.Array == source))
                {
                    yield return fact.Variable == source ? fact with { Variable = variable } : fact with { Array = variable };
                }

                break;
            case IrBinary { Operator: IrBinaryOperator.And, Right: IrInteger { Value: >= 0 } mask }:
                foreach (var fact in facts.Where(fact => IsLongerThan(fact, fact.Variable, mask.Value)))
                {
                    yield return new IndexFact(IndexFactKind.Below, variable, fact.Variable);
                }

                break;
            default:
                foreach (var array in ArraysAbove(value, facts))
                {
                    yield return new IndexFact(IndexFactKind.Below, variable, array);
                }

                break;
        }
    }

    private static bool IsNonNegative(IrExpression value, HashSet<IndexFact> facts) => value switch
    {
        IrInteger number => number.Value >= 0,
        IrLength => true,
        IrLoadVariable load => facts.Contains(new IndexFact(IndexFactKind.NonNegative, load.Variable)),
        IrBinary { Operator: IrBinaryOperator.And } and => IsNonNegative(and.Right, facts) || IsNonNegative(and.Left, facts),
        IrBinary { Operator: IrBinaryOperator.Add, Left: IrLoadVariable index, Right: IrInteger { Value: >= 0 and <= MaximumStep } } =>
            IsNonNegative(index, facts) && facts.Any(fact => fact.Kind == IndexFactKind.Below && fact.Variable == index.Variable),
        _ => false,
    };

    /// <summary>Arrays that are longer than the value of <c>length - n</c> or <c>index - n</c>.</summary>
    private static IEnumerable<IrVariable> ArraysAbove(IrExpression value, HashSet<IndexFact> facts)
    {
        if (value is not IrBinary { Left: var from, Right: IrInteger step } binary || !IsDecrement(binary.Operator, step.Value))
        {
            return [];
        }

        return from switch
        {
            IrLength { Array: IrLoadVariable { Variable: { IsAddressTaken: false } array } } => [array],
            IrLoadVariable index when IsNonNegative(index, facts) =>
                facts.Where(fact => fact.Kind == IndexFactKind.Below && fact.Variable == index.Variable).Select(fact => fact.Array!),
            _ => [],
        };
    }

    private static bool IsDecrement(IrBinaryOperator op, long step) =>
        (op == IrBinaryOperator.Subtract && step is > 0 and <= int.MaxValue) || (op == IrBinaryOperator.Add && step is < 0 and > int.MinValue);

    private static IEnumerable<IndexFact> Compared(IrExpression left, IrComparison comparison, IrExpression right, bool isUnsigned, HashSet<IndexFact> facts)
    {
        if (left is IrLength { Array: IrLoadVariable { Variable: { IsAddressTaken: false } measured } } && right is IrInteger number && !isUnsigned)
        {
            return LengthCompared(measured, comparison, number.Value);
        }

        return left is IrLoadVariable { Variable: { IsAddressTaken: false } variable } ? VariableCompared(variable, comparison, right, isUnsigned, facts) : [];
    }

    private static IEnumerable<IndexFact> LengthCompared(IrVariable array, IrComparison comparison, long number) => comparison switch
    {
        IrComparison.Equal => [new IndexFact(IndexFactKind.LengthIs, array, null, number)],
        IrComparison.GreaterOrEqual => [new IndexFact(IndexFactKind.LengthAtLeast, array, null, number)],
        IrComparison.Greater => [new IndexFact(IndexFactKind.LengthAtLeast, array, null, number + 1)],
        _ => [],
    };

    private static IEnumerable<IndexFact> VariableCompared(IrVariable variable, IrComparison comparison, IrExpression right, bool isUnsigned, HashSet<IndexFact> facts)
    {
        if (comparison is IrComparison.Greater or IrComparison.GreaterOrEqual)
        {
            var isBound = !isUnsigned && (IsNonNegative(right, facts) || (right is IrInteger { Value: -1 } && comparison == IrComparison.Greater));
            return isBound ? [new IndexFact(IndexFactKind.NonNegative, variable)] : [];
        }

        if (comparison is not (IrComparison.Less or IrComparison.LessOrEqual))
        {
            return [];
        }

        // Unsigned and below a length, which is a positive int: not negative either.
        var below = LongerArrays(right, comparison == IrComparison.Less, isUnsigned, facts).Select(array => new IndexFact(IndexFactKind.Below, variable, array)).ToList();
        return isUnsigned && below.Count > 0 ? [.. below, new IndexFact(IndexFactKind.NonNegative, variable)] : below;
    }

    /// <summary>Arrays that are longer than anything below (or equal to) the bound.</summary>
    private static IEnumerable<IrVariable> LongerArrays(IrExpression bound, bool isStrict, bool isUnsigned, HashSet<IndexFact> facts) => bound switch
    {
        IrLength { Array: IrLoadVariable { Variable: { IsAddressTaken: false } array } } when isStrict => [array],
        IrInteger number => facts.Where(fact => IsLongerThan(fact, fact.Variable, isStrict ? number.Value - 1 : number.Value) && number.Value >= 0)
            .Select(fact => fact.Variable),
        IrLoadVariable other when !isUnsigned || IsNonNegative(other, facts) =>
            facts.Where(fact => fact.Kind == IndexFactKind.Below && fact.Variable == other.Variable).Select(fact => fact.Array!),
        _ => [],
    };

    private static bool IsLongerThan(IndexFact fact, IrVariable array, long index) =>
        fact.Kind is IndexFactKind.LengthIs or IndexFactKind.LengthAtLeast && fact.Variable == array && fact.Number > index;
}
