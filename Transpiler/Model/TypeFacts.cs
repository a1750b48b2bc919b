namespace Il2Mcu.Model;

/// <summary>Questions about types that code generation and library folding ask alike.</summary>
public static class TypeFacts
{
    /// <summary>True if the collector has to look into a value of this type.</summary>
    public static bool ContainsReferences(TypeSym type) =>
        type.IsReferenceType || type.Kind == TypeKind.ByReference
        || (type.Kind == TypeKind.Struct && type.InstanceFields.Any(field => ContainsReferences(field.Type)));

    /// <summary>True for a class whose objects have a finalizer other than Object's (ECMA-335 I.8.9.6.7).</summary>
    public static bool HasFinalizer(TypeSym type) => type.Kind == TypeKind.Class && type.BaseType is { } baseType
        && (type.VirtualMethods.Any(method => method is { Name: Finalizer, Parameters.Count: 0, IsNewSlot: false }) || HasFinalizer(baseType));

    /// <summary>Name of a finalizer in metadata.</summary>
    public const string Finalizer = "Finalize";

    /// <summary>True if values are equal exactly when their bytes are (integers, not floats).</summary>
    public static bool IsBitwiseEquatable(TypeSym type) =>
        type.Kind == TypeKind.Enum || (type.Kind == TypeKind.Primitive && type.Primitive is not (PrimitiveKind.Single or PrimitiveKind.Double));

    /// <summary>The value type of a nullable one, or null for other types. Boxes never hold a nullable: they hold its value (ECMA-335 I.8.2.4).</summary>
    public static TypeSym? NullableUnderlying(TypeSym type) =>
        type.Kind == TypeKind.Struct && type.FullName.StartsWith("System.Nullable<", StringComparison.Ordinal) ? type.TypeArguments[0] : null;

    /// <summary>True for integer types that have no sign, as memory or variables.</summary>
    public static bool IsUnsigned(TypeSym type) => type.Underlying.Primitive is PrimitiveKind.Boolean or PrimitiveKind.Char or PrimitiveKind.Byte
        or PrimitiveKind.UInt16 or PrimitiveKind.UInt32 or PrimitiveKind.UInt64 or PrimitiveKind.UIntPtr;

    /// <summary>True if <paramref name="method"/> runs on the unboxed value although it is called on the box.</summary>
    public static bool NeedsUnboxing(MethodSym method) => method.DeclaringType.IsValueType && !method.IsStatic;

    /// <summary>True if an object of exactly type <paramref name="actual"/> passes a test for <paramref name="tested"/> (ECMA-335 I.8.7).</summary>
    public static bool IsInstance(TypeSym actual, TypeSym tested)
    {
        if (actual == tested || actual.IsSubclassOf(tested))
        {
            return true;
        }

        return tested.Kind switch
        {
            TypeKind.Interface => actual.AllInterfaces.Contains(tested),
            TypeKind.Array => actual.Kind == TypeKind.Array && IsElementCompatible(actual.ElementType!, tested.ElementType!),
            _ => false,
        };
    }

    /// <summary>True if <paramref name="actual"/> does not implement the generic interface itself, but the same one over other types.</summary>
    public static bool IsVariantOf(TypeSym actual, TypeSym wanted)
    {
        var definition = wanted.FullName.Split('<')[0];
        var interfaces = actual.Kind == TypeKind.Interface ? actual.AllInterfaces.Prepend(actual).ToList() : actual.AllInterfaces;
        return actual.IsReferenceType && !interfaces.Contains(wanted) && interfaces.Any(item => item.FullName.Split('<')[0] == definition);
    }

    /// <summary>Arrays of references are covariant; arrays of integers are compatible with those of the other sign (ECMA-335 I.8.7.1).</summary>
    private static bool IsElementCompatible(TypeSym actual, TypeSym tested) =>
        actual.IsReferenceType
            ? tested.IsReferenceType && IsInstance(actual, tested)
            : tested.IsValueType && Reduced(actual) == Reduced(tested) && Reduced(actual) != PrimitiveKind.None;

    private static PrimitiveKind Reduced(TypeSym type) => type.Underlying.Primitive switch
    {
        PrimitiveKind.Byte => PrimitiveKind.SByte,
        PrimitiveKind.UInt16 => PrimitiveKind.Int16,
        PrimitiveKind.UInt32 => PrimitiveKind.Int32,
        PrimitiveKind.UInt64 => PrimitiveKind.Int64,
        PrimitiveKind.UIntPtr => PrimitiveKind.IntPtr,
        var kind => kind,
    };
}
