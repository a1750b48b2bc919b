namespace Il2Mcu.Model;

/// <summary>The kinds of closed types (ECMA-335 I.8.2).</summary>
public enum TypeKind
{
    /// <summary>System.Void: what a method without result returns.</summary>
    Void,

    /// <summary>A built-in number, bool, char or native integer (ECMA-335 I.8.2.2); <see cref="PrimitiveKind"/> says which.</summary>
    Primitive,

    /// <summary>An enum; behaves as its underlying primitive (ECMA-335 II.14.3).</summary>
    Enum,

    /// <summary>A value type that is neither primitive nor enum (ECMA-335 II.13).</summary>
    Struct,

    /// <summary>A class, delegates and string included.</summary>
    Class,

    /// <summary>An interface (ECMA-335 II.12).</summary>
    Interface,

    /// <summary>One-dimensional, zero-based array (a "vector" in ECMA-335).</summary>
    Array,

    /// <summary>Array of several dimensions, or with lower bounds.</summary>
    MultiDimensionalArray,

    /// <summary>An unmanaged pointer (ECMA-335 II.14.4.1); it is no reference for the collector.</summary>
    Pointer,

    /// <summary>A managed pointer, <c>ref</c> in C# (ECMA-335 II.14.4.2); it may point into an object.</summary>
    ByReference,

    /// <summary>A method pointer, <c>delegate*</c> in C# (ECMA-335 II.14.5).</summary>
    FunctionPointer,

    /// <summary>A type parameter. Only reflection on open types sees one: code is translated closed.</summary>
    GenericParameter,
}

/// <summary>The built-in value types with their own instructions.</summary>
public enum PrimitiveKind
{
    /// <summary>Not a primitive.</summary>
    None,

    /// <summary><c>bool</c>: one byte, 0 or 1.</summary>
    Boolean,

    /// <summary><c>char</c>: a UTF-16 code unit, unsigned.</summary>
    Char,

    /// <summary><c>sbyte</c>: 8 bits, signed.</summary>
    SByte,

    /// <summary><c>byte</c>: 8 bits, unsigned.</summary>
    Byte,

    /// <summary><c>short</c>: 16 bits, signed.</summary>
    Int16,

    /// <summary><c>ushort</c>: 16 bits, unsigned.</summary>
    UInt16,

    /// <summary><c>int</c>: 32 bits, signed.</summary>
    Int32,

    /// <summary><c>uint</c>: 32 bits, unsigned.</summary>
    UInt32,

    /// <summary><c>long</c>: 64 bits, signed.</summary>
    Int64,

    /// <summary><c>ulong</c>: 64 bits, unsigned.</summary>
    UInt64,

    /// <summary><c>nint</c>: as wide as an address, signed.</summary>
    IntPtr,

    /// <summary><c>nuint</c>: as wide as an address, unsigned.</summary>
    UIntPtr,

    /// <summary><c>float</c>: IEC 60559, 32 bits.</summary>
    Single,

    /// <summary><c>double</c>: IEC 60559, 64 bits.</summary>
    Double,
}

/// <summary>Type of an evaluation stack entry (ECMA-335 III.1.1).</summary>
public enum StackKind
{
    /// <summary>No value: the result of a void method.</summary>
    None,

    /// <summary>int32; shorter integers, bool and char are widened to it.</summary>
    Int32,

    /// <summary>int64.</summary>
    Int64,

    /// <summary>native int; unmanaged pointers and method pointers too.</summary>
    NativeInt,

    /// <summary>A float of 32 bits; the stack does not widen it to double.</summary>
    Single,

    /// <summary>A float of 64 bits.</summary>
    Double,

    /// <summary>Object reference.</summary>
    Object,

    /// <summary>Managed pointer.</summary>
    ByReference,

    /// <summary>A value type that is no primitive.</summary>
    Struct,
}
