namespace Il2Mcu.Model;

/// <summary>Questions that System.Type answers of a type from the type alone.</summary>
public static class TypeQueries
{
    /// <summary>Full name of the class whose members are answered.</summary>
    public const string TypeName = "System.Type";

    private const int PublicAttribute = 1;
    private const int ClassSemanticsMask = 0x20;
    private const int AbstractAttribute = 0x80;
    private const int SealedAttribute = 0x100;

    /// <summary>TypeAttributes of arrays: public, sealed, serializable.</summary>
    private const int ArrayAttributes = 0x2101;

    /// <summary>The result of a property or method of System.Type that is an integer or a truth value; null for other members.</summary>
    public static int? Evaluate(string member, TypeSym type) => member switch
    {
        "get_IsValueType" => Bit(type, TypeFlags.ValueType),
        "get_IsEnum" => Bit(type, TypeFlags.Enum),
        "get_IsPrimitive" => Bit(type, TypeFlags.Primitive),
        "get_IsArray" => (Flags(type) & (TypeFlags.Vector | TypeFlags.MultiDimensional)) != 0 ? 1 : 0,
        "get_IsSZArray" => Bit(type, TypeFlags.Vector),
        "get_IsPointer" => Bit(type, TypeFlags.Pointer),
        "get_IsByRef" => Bit(type, TypeFlags.ByReference),
        "get_IsByRefLike" => Bit(type, TypeFlags.ByRefLike),
        "get_IsGenericType" => Bit(type, TypeFlags.Generic),
        "get_IsGenericTypeDefinition" => Bit(type, TypeFlags.Definition),
        "get_IsInterface" => (Attributes(type) & ClassSemanticsMask) != 0 ? 1 : 0,
        "get_IsClass" => (Attributes(type) & ClassSemanticsMask) == 0 && Bit(type, TypeFlags.ValueType) == 0 ? 1 : 0,
        "get_IsAbstract" => (Attributes(type) & AbstractAttribute) != 0 ? 1 : 0,
        "get_IsSealed" => (Attributes(type) & SealedAttribute) != 0 ? 1 : 0,
        "GetTypeCode" => TypeCode(type),
        _ => null,
    };

    /// <summary>The result of a method that relates two types.</summary>
    public static int? Evaluate(string member, TypeSym type, TypeSym other) => member switch
    {
        "IsAssignableFrom" => IsAssignable(other, type) ? 1 : 0,
        "IsAssignableTo" => IsAssignable(type, other) ? 1 : 0,
        "IsSubclassOf" => (type != other && type.IsSubclassOf(other)) || (type.Kind == TypeKind.Interface && other.FullName == "object") ? 1 : 0,
        "op_Equality" or "Equals" => type == other ? 1 : 0,
        "op_Inequality" => type == other ? 0 : 1,
        _ => null,
    };

    /// <summary>TypeAttributes (ECMA-335 II.23.1.15).</summary>
    public static int Attributes(TypeSym type) => type.Kind switch
    {
        TypeKind.Array or TypeKind.MultiDimensionalArray => ArrayAttributes,
        TypeKind.Pointer or TypeKind.ByReference or TypeKind.FunctionPointer => PublicAttribute,
        _ => type.Metadata.Attributes,
    };

    /// <summary>What a Type object holds in its field of flags.</summary>
    public static TypeFlags Flags(TypeSym type)
    {
        var flags = OfKind(type.Kind);
        if (type.Kind == TypeKind.Primitive)
        {
            flags |= TypeFlags.Primitive;
        }

        if (type.Kind is TypeKind.Primitive or TypeKind.Struct && ValueLayout.AlignmentOf(type) == 8)
        {
            flags |= TypeFlags.AlignedToEight;
        }

        if (type.TypeArguments.Count > 0)
        {
            flags |= TypeFlags.Generic | (ReflectionNames.IsDefinition(type) ? TypeFlags.Definition : 0);
        }

        if (type.ElementType is null && type.Kind != TypeKind.FunctionPointer)
        {
            flags |= (type.Metadata.IsFlags ? TypeFlags.FlagsEnum : 0) | (type.Metadata.IsByRefLike ? TypeFlags.ByRefLike : 0);
        }

        return flags | (ReflectionNames.ContainsParameters(type) ? TypeFlags.ContainsParameters : 0);
    }

    /// <summary>System.TypeCode: that of the underlying type for enums.</summary>
    public static int TypeCode(TypeSym type) => type.Underlying.Primitive switch
    {
        PrimitiveKind.Boolean => 3,
        PrimitiveKind.Char => 4,
        PrimitiveKind.SByte => 5,
        PrimitiveKind.Byte => 6,
        PrimitiveKind.Int16 => 7,
        PrimitiveKind.UInt16 => 8,
        PrimitiveKind.Int32 => 9,
        PrimitiveKind.UInt32 => 10,
        PrimitiveKind.Int64 => 11,
        PrimitiveKind.UInt64 => 12,
        PrimitiveKind.Single => 13,
        PrimitiveKind.Double => 14,
        _ => type.FullName switch
        {
            "System.DBNull" => 2,
            "System.Decimal" => 15,
            "System.DateTime" => 16,
            "string" => 18,
            _ => 1,
        },
    };

    /// <summary><c>target.IsAssignableFrom(source)</c>.</summary>
    public static bool IsAssignable(TypeSym source, TypeSym target) =>
        TypeFacts.IsInstance(source, target)
        || (target.FullName == "object" && source.Kind is TypeKind.Interface or TypeKind.GenericParameter)
        || TypeFacts.NullableUnderlying(target) == source;

    private static int Bit(TypeSym type, TypeFlags flag) => (Flags(type) & flag) != 0 ? 1 : 0;

    private static TypeFlags OfKind(TypeKind kind) => kind switch
    {
        TypeKind.Void or TypeKind.Primitive or TypeKind.Struct => TypeFlags.ValueType,
        TypeKind.Enum => TypeFlags.ValueType | TypeFlags.Enum,
        TypeKind.Array => TypeFlags.Vector,
        TypeKind.MultiDimensionalArray => TypeFlags.MultiDimensional,
        TypeKind.Pointer => TypeFlags.Pointer,
        TypeKind.ByReference => TypeFlags.ByReference,
        TypeKind.GenericParameter => TypeFlags.Parameter,
        TypeKind.FunctionPointer => TypeFlags.FunctionPointer,
        _ => 0,
    };
}

/// <summary>What a Type object holds of its type in one integer. The shadow library's System.Type has the same numbers.</summary>
[Flags]
public enum TypeFlags
{
    /// <summary>A primitive, enum or struct; void too.</summary>
    ValueType = 1,

    /// <summary>An enum.</summary>
    Enum = 2,

    /// <summary>A primitive: <c>Type.IsPrimitive</c>.</summary>
    Primitive = 4,

    /// <summary>An array of one dimension with lower bound 0.</summary>
    Vector = 8,

    /// <summary>An array of another shape.</summary>
    MultiDimensional = 0x10,

    /// <summary>An unmanaged pointer.</summary>
    Pointer = 0x20,

    /// <summary>A managed pointer.</summary>
    ByReference = 0x40,

    /// <summary>A type parameter.</summary>
    Parameter = 0x80,

    /// <summary>Has type arguments or type parameters.</summary>
    Generic = 0x100,

    /// <summary>A generic type over its own parameters, such as <c>typeof(List&lt;&gt;)</c>.</summary>
    Definition = 0x200,

    /// <summary>A type parameter is somewhere in it.</summary>
    ContainsParameters = 0x400,

    /// <summary>An enum marked <c>[Flags]</c>.</summary>
    FlagsEnum = 0x800,

    /// <summary>A <c>ref struct</c>.</summary>
    ByRefLike = 0x1000,

    /// <summary>A method pointer.</summary>
    FunctionPointer = 0x4000,

    /// <summary>A value that has to lie at a multiple of 8 bytes, in a box too.</summary>
    AlignedToEight = 0x8000,
}
