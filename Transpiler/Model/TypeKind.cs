namespace Il2Mcu.Model;

/// <summary>The kinds of closed types (ECMA-335 I.8.2).</summary>
public enum TypeKind
{
    Void,
    Primitive,
    Enum,
    Struct,
    Class,
    Interface,

    /// <summary>One-dimensional, zero-based array (a "vector" in ECMA-335).</summary>
    Array,

    /// <summary>Array of several dimensions, or with lower bounds.</summary>
    MultiDimensionalArray,
    Pointer,
    ByReference,
    FunctionPointer,

    /// <summary>A type parameter. Only reflection on open types sees one: code is translated closed.</summary>
    GenericParameter,
}

/// <summary>The built-in value types with their own instructions.</summary>
public enum PrimitiveKind
{
    None,
    Boolean,
    Char,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    IntPtr,
    UIntPtr,
    Single,
    Double,
}

/// <summary>Type of an evaluation stack entry (ECMA-335 III.1.1).</summary>
public enum StackKind
{
    None,
    Int32,
    Int64,
    NativeInt,
    Single,
    Double,

    /// <summary>Object reference.</summary>
    Object,

    /// <summary>Managed pointer.</summary>
    ByReference,

    /// <summary>A value type that is no primitive.</summary>
    Struct,
}
