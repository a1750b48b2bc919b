namespace Il2Mcu.Model;

/// <summary>
/// The one relation between types: may an object of one type stand where another is asked for (ECMA-335 I.8.7)?
/// Inheritance, interfaces, variance of interfaces and delegates, covariance of arrays, arrays as generic collections.
/// </summary>
public static class TypeRelation
{
    private static readonly string[] ArrayInterfaces = ["IList<", "ICollection<", "IEnumerable<", "IReadOnlyList<", "IReadOnlyCollection<"];

    /// <summary>True if an object of exactly type <paramref name="actual"/> passes a test for <paramref name="tested"/>.</summary>
    public static bool IsInstance(TypeSym actual, TypeSym tested) => IsInstance(actual, tested, null);

    /// <summary>True if the generic type differs from <paramref name="wanted"/> only in arguments, in the directions that its parameters permit.</summary>
    public static bool IsVariantOf(TypeSym candidate, TypeSym wanted) => IsVariantOf(candidate, wanted, null);

    /// <summary>True for the generic interfaces that one-dimensional arrays implement (ECMA-335 I.8.9.1).</summary>
    public static bool IsArrayInterface(TypeSym type) =>
        type is { Kind: TypeKind.Interface, Namespace: "System.Collections.Generic", TypeArguments.Count: 1 }
        && Array.Exists(ArrayInterfaces, name => type.Name.StartsWith(name, StringComparison.Ordinal));

    /// <summary>True if an array of <paramref name="actual"/> may be seen as one of <paramref name="tested"/> (ECMA-335 I.8.7.1, array-element-compatible-with).</summary>
    public static bool IsElementCompatible(TypeSym actual, TypeSym tested) => IsElementCompatible(actual, tested, null);

    private static bool IsInstance(TypeSym actual, TypeSym tested, Question? asked)
    {
        if (actual == tested)
        {
            return true;
        }

        return tested.Kind switch
        {
            TypeKind.Class => actual.IsSubclassOf(tested) || (actual.Kind == TypeKind.Interface && tested.FullName == "object") || IsVariantOf(actual, tested, asked),
            TypeKind.Interface => Implements(actual, tested, asked),
            TypeKind.Array or TypeKind.MultiDimensionalArray =>
                actual.Kind == tested.Kind && actual.Rank == tested.Rank && IsElementCompatible(actual.ElementType!, tested.ElementType!, asked),
            _ => false,
        };
    }

    private static bool Implements(TypeSym actual, TypeSym wanted, Question? asked)
    {
        if (actual.Kind == TypeKind.Array && IsArrayInterface(wanted) && IsElementCompatible(actual.ElementType!, wanted.TypeArguments[0], asked))
        {
            return true;
        }

        return IsVariantOf(actual, wanted, asked)
            || actual.AllInterfaces.Any(item => item == wanted || IsVariantOf(item, wanted, asked));
    }

    private static bool IsVariantOf(TypeSym candidate, TypeSym wanted, Question? asked)
    {
        if (!wanted.IsVariant || candidate.GenericDefinition != wanted.GenericDefinition)
        {
            return false;
        }

        // class A : IIn<IIn<A>> asks itself again: without a proof the answer is no, as the runtime has it.
        if (asked?.Contains(candidate, wanted) == true)
        {
            return false;
        }

        var next = new Question(candidate, wanted, asked);
        return Enumerable.Range(0, wanted.TypeArguments.Count).All(index =>
            IsArgumentCompatible(candidate.TypeArguments[index], wanted.TypeArguments[index], wanted.Variances[index], next));
    }

    private static bool IsArgumentCompatible(TypeSym actual, TypeSym wanted, Variance variance, Question asked) => actual == wanted || variance switch
    {
        Variance.Covariant => actual.IsReferenceType && wanted.IsReferenceType && IsInstance(actual, wanted, asked),
        Variance.Contravariant => actual.IsReferenceType && wanted.IsReferenceType && IsInstance(wanted, actual, asked),
        _ => false,
    };

    /// <summary>Arrays of references are covariant; arrays of integers are compatible with those of the other sign, and with those of their enums.</summary>
    private static bool IsElementCompatible(TypeSym actual, TypeSym tested, Question? asked) =>
        actual == tested || (actual.IsReferenceType
            ? tested.IsReferenceType && IsInstance(actual, tested, asked)
            : tested.IsValueType && Reduced(actual) == Reduced(tested) && Reduced(actual) != PrimitiveKind.None);

    private static PrimitiveKind Reduced(TypeSym type) => type.IsValueType ? type.Underlying.Primitive switch
    {
        PrimitiveKind.Byte => PrimitiveKind.SByte,
        PrimitiveKind.UInt16 => PrimitiveKind.Int16,
        PrimitiveKind.UInt32 => PrimitiveKind.Int32,
        PrimitiveKind.UInt64 => PrimitiveKind.Int64,
        PrimitiveKind.UIntPtr => PrimitiveKind.IntPtr,
        var kind => kind,
    } : PrimitiveKind.None;

    /// <summary>The questions that led to this one.</summary>
    private sealed record Question(TypeSym Candidate, TypeSym Wanted, Question? Before)
    {
        public bool Contains(TypeSym candidate, TypeSym wanted) =>
            (Candidate == candidate && Wanted == wanted) || Before?.Contains(candidate, wanted) == true;
    }
}
