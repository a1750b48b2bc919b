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

    /// <summary>What the library's ElementKinds says: references, structs, primitives by the numbers of ECMA-335 II.23.1.16, plus 64 for enums.</summary>
    public static int ElementKind(TypeSym type) => type.Kind switch
    {
        TypeKind.Interface => 1,
        TypeKind.Struct => 17,
        TypeKind.Pointer or TypeKind.FunctionPointer => 25,
        TypeKind.Enum => 64 + ElementKind(type.Underlying),
        TypeKind.Primitive => type.Primitive switch
        {
            PrimitiveKind.Boolean => 2,
            PrimitiveKind.Char => 3,
            PrimitiveKind.SByte => 4,
            PrimitiveKind.Byte => 5,
            PrimitiveKind.Int16 => 6,
            PrimitiveKind.UInt16 => 7,
            PrimitiveKind.Int32 => 8,
            PrimitiveKind.UInt32 => 9,
            PrimitiveKind.Int64 => 10,
            PrimitiveKind.UInt64 => 11,
            PrimitiveKind.Single => 12,
            PrimitiveKind.Double => 13,
            PrimitiveKind.IntPtr => 24,
            _ => 25,
        },
        _ => 0,
    };

    /// <summary>True if an object of exactly type <paramref name="actual"/> passes a test for <paramref name="tested"/> (ECMA-335 I.8.7).</summary>
    public static bool IsInstance(TypeSym actual, TypeSym tested) => TypeRelation.IsInstance(actual, tested);
}
