namespace Il2Mcu.Model;

/// <summary>Library methods that the translator implements by instructions.</summary>
public enum Intrinsic
{
    /// <summary>An ordinary method: it is called.</summary>
    None,

    /// <summary><c>string.Length</c>: the number of code units; null is checked.</summary>
    StringLength,

    /// <summary><c>string[index]</c>; null and bounds are checked.</summary>
    StringCharacter,

    /// <summary>Address of the first character of a string; null is checked.</summary>
    StringData,

    /// <summary><c>string.FastAllocateString</c>: a new string of a given length, all zeros.</summary>
    NewString,

    /// <summary><c>Array.Length</c>: the number of elements of all dimensions.</summary>
    ArrayLength,

    /// <summary><c>MemoryMarshal.GetArrayDataReference</c>: address of the first element; null is checked, the bounds are not.</summary>
    ArrayData,

    /// <summary><c>RuntimeHelpers.InitializeArray</c>: copies the bytes of a mapped field into an array.</summary>
    InitializeArray,

    /// <summary><c>RuntimeHelpers.CreateSpan</c>: a span over the bytes of a mapped field.</summary>
    CreateSpan,

    /// <summary>Name of the type of an object, read from its type record, for messages.</summary>
    TypeName,

    /// <summary>Calls the finalizer of an object through the slot of <c>Object.Finalize</c>.</summary>
    Finalize,

    /// <summary>Result follows from the type argument or from the target.</summary>
    Constant,

    /// <summary>The argument seen as another type.</summary>
    Reinterpret,

    /// <summary><c>Object.GetType</c>: the Type object of the exact type; null is checked.</summary>
    ObjectType,

    /// <summary><c>==</c> of System.Type: the addresses of the Type objects, one per type, are compared.</summary>
    TypeEquals,

    /// <summary><c>!=</c> of System.Type, by the same comparison.</summary>
    TypeNotEquals,

    /// <summary>A new box of the enum whose type record is given.</summary>
    NewEnum,

    /// <summary>A new object without a call of a constructor.</summary>
    NewUninitialised,

    /// <summary><c>Object.MemberwiseClone</c>: a new object with the same bytes; null is checked.</summary>
    MemberwiseClone,

    /// <summary>Triggers the static constructor of the type argument.</summary>
    RunClassConstructor,

    /// <summary><c>Unsafe.Add</c>: moves an address by a number of elements.</summary>
    PointerAdd,

    /// <summary><c>Unsafe.AddByteOffset</c>: moves an address by bytes.</summary>
    PointerAddBytes,

    /// <summary><c>Unsafe.Subtract</c>: moves an address back by a number of elements.</summary>
    PointerSubtract,

    /// <summary><c>Unsafe.ByteOffset</c>: bytes from the first address to the second.</summary>
    PointerDifference,

    /// <summary><c>Unsafe.AreSame</c>: both addresses are equal.</summary>
    PointerEquals,

    /// <summary><c>Unsafe.IsNullRef</c>: the address is 0.</summary>
    PointerIsNull,

    /// <summary><c>Unsafe.IsAddressLessThan</c>: addresses are compared as unsigned numbers.</summary>
    PointerLess,

    /// <summary><c>Unsafe.IsAddressGreaterThan</c>: addresses are compared as unsigned numbers.</summary>
    PointerGreater,

    /// <summary><c>Unsafe.NullRef</c>: a managed pointer that is null.</summary>
    NullReference,

    /// <summary>All bits zero of a value type.</summary>
    DefaultValue,

    /// <summary><c>Unsafe.SizeOf</c>: bytes of the type argument.</summary>
    SizeOf,

    /// <summary><c>Unsafe.Read</c>: loads from an aligned address.</summary>
    Read,

    /// <summary><c>Unsafe.Write</c>: stores to an aligned address.</summary>
    Write,

    /// <summary><c>Unsafe.ReadUnaligned</c>: loads from any address.</summary>
    ReadUnaligned,

    /// <summary><c>Unsafe.WriteUnaligned</c>: stores to any address.</summary>
    WriteUnaligned,

    /// <summary><c>Unsafe.BitCast</c>: the bytes of a value seen as another value type.</summary>
    BitCast,

    /// <summary><c>Unsafe.SkipInit</c>: does nothing; the variable keeps what it holds.</summary>
    SkipInitialisation,

    /// <summary><c>Unsafe.CopyBlock</c>: copies bytes between places that do not overlap.</summary>
    CopyBlock,

    /// <summary><c>Unsafe.InitBlock</c>: sets a number of bytes to one value.</summary>
    InitialiseBlock,

    /// <summary>Calls a delegate.</summary>
    InvokeDelegate,

    /// <summary>The constructor of a delegate; only newobj calls it.</summary>
    NewDelegate,

    /// <summary>Address of the code that calls a list of delegates of the argument's type.</summary>
    CodeForList,

    /// <summary>Constructor of an array type: a length for each dimension. This and the next three are the methods of ECMA-335 II.14.2.</summary>
    ArrayNew,

    /// <summary><c>Get</c>: reads the element at indices, with null and bounds checks.</summary>
    ArrayGet,

    /// <summary><c>Set</c>: writes the element at indices, with null, bounds and type checks.</summary>
    ArraySet,

    /// <summary><c>Address</c>: managed pointer to the element at indices; the array must have exactly this element type.</summary>
    ArrayAddress,
}

/// <summary>The table of intrinsic methods.</summary>
public static class Intrinsics
{
    private const string UnsafeType = "System.Runtime.CompilerServices.Unsafe";
    private const string RuntimeHelpers = "System.Runtime.CompilerServices.RuntimeHelpers";
    private const string MemoryMarshal = "System.Runtime.InteropServices.MemoryMarshal";

    /// <summary>How a method is translated; decided by its name and that of its type. <see cref="Intrinsic.None"/> for nearly all.</summary>
    public static Intrinsic Of(MethodSym method) => method.DeclaringType.FullName switch
    {
        _ when method.DeclaringType.Kind is TypeKind.Array or TypeKind.MultiDimensionalArray => method.Name switch
        {
            ".ctor" => Intrinsic.ArrayNew,
            "Get" => Intrinsic.ArrayGet,
            "Set" => Intrinsic.ArraySet,
            "Address" => Intrinsic.ArrayAddress,
            _ => Intrinsic.None,
        },
        "string" => method.Name switch
        {
            "get_Length" => Intrinsic.StringLength,
            "get_Chars" => Intrinsic.StringCharacter,
            "GetPinnableReference" or "GetRawStringData" => Intrinsic.StringData,
            "FastAllocateString" when method.Parameters.Count == 1 => Intrinsic.NewString,
            _ => Intrinsic.None,
        },
        "System.Activator" when method is { Name: "CreateInstance", Parameters.Count: 0, TypeArguments: [{ IsValueType: true }] } => Intrinsic.DefaultValue,
        "System.Array" when method.Name == "get_Length" => Intrinsic.ArrayLength,
        "Il2Mcu.Runtime.Strings" when method.Name == "AllocateNonEmpty" => Intrinsic.NewString,
        "Il2Mcu.Runtime.ElementKinds" when method.Name == "Of" => Intrinsic.Constant,
        "Il2Mcu.Runtime.Finalization" when method.Name == TypeFacts.Finalizer => Intrinsic.Finalize,
        "Il2Mcu.Runtime.TypeNames" when method.Name == "Of" => Intrinsic.TypeName,
        TypeQueries.TypeName => method.Name switch
        {
            "op_Equality" => Intrinsic.TypeEquals,
            "op_Inequality" => Intrinsic.TypeNotEquals,
            _ => Intrinsic.None,
        },
        "object" => method.Name switch
        {
            "GetType" => Intrinsic.ObjectType,
            "MemberwiseClone" => Intrinsic.MemberwiseClone,
            _ => Intrinsic.None,
        },
        "Il2Mcu.Runtime.TypedCalls" when method.Name == "RunClassConstructor" => Intrinsic.RunClassConstructor,
        "Il2Mcu.Runtime.Allocation" => method.Name == "NewEnum" ? Intrinsic.NewEnum : Intrinsic.NewUninitialised,
        RuntimeHelpers => method.Name switch
        {
            "InitializeArray" => Intrinsic.InitializeArray,
            "CreateSpan" => Intrinsic.CreateSpan,
            "IsReferenceOrContainsReferences" or "IsBitwiseEquatable" => Intrinsic.Constant,
            _ => Intrinsic.None,
        },
        MemoryMarshal when method.Name == "GetArrayDataReference" && method.TypeArguments.Count == 1 => Intrinsic.ArrayData,
        UnsafeType => OfUnsafe(method),
        _ when AsksForVectorInstructions(method) => Intrinsic.Constant,
        "System.Delegate" when method.Name == "CodeForList" => Intrinsic.CodeForList,
        _ when Delegates.IsInvoke(method) => Intrinsic.InvokeDelegate,
        _ when Delegates.IsConstructor(method) => Intrinsic.NewDelegate,
        _ => Intrinsic.None,
    };

    /// <summary>
    /// Whether a method tells if the processor has certain instructions. <c>Vector128&lt;T&gt;.IsSupported</c> and its like do not:
    /// they tell whether T can be an element, also of vectors that are computed without such instructions.
    /// </summary>
    public static bool AsksForVectorInstructions(MethodSym method) =>
        method is { Name: "get_IsSupported" or "get_IsHardwareAccelerated", DeclaringType: { TypeArguments.Count: 0, FullName: var type } }
        && (type.StartsWith("System.Runtime.Intrinsics.", StringComparison.Ordinal) || type == "System.Numerics.Vector");

    private static Intrinsic OfUnsafe(MethodSym method) => method.Name switch
    {
        "As" or "AsRef" or "AsPointer" => Intrinsic.Reinterpret,
        "Add" => Intrinsic.PointerAdd,
        "AddByteOffset" => Intrinsic.PointerAddBytes,
        "Subtract" => Intrinsic.PointerSubtract,
        "ByteOffset" => Intrinsic.PointerDifference,
        "AreSame" => Intrinsic.PointerEquals,
        "IsNullRef" => Intrinsic.PointerIsNull,
        "IsAddressLessThan" => Intrinsic.PointerLess,
        "IsAddressGreaterThan" => Intrinsic.PointerGreater,
        "NullRef" => Intrinsic.NullReference,
        "SizeOf" => Intrinsic.SizeOf,
        "Read" => Intrinsic.Read,
        "Write" => Intrinsic.Write,
        "ReadUnaligned" => Intrinsic.ReadUnaligned,
        "WriteUnaligned" => Intrinsic.WriteUnaligned,
        "BitCast" => Intrinsic.BitCast,
        "SkipInit" => Intrinsic.SkipInitialisation,
        "CopyBlock" or "CopyBlockUnaligned" => Intrinsic.CopyBlock,
        "InitBlock" or "InitBlockUnaligned" => Intrinsic.InitialiseBlock,
        _ => Intrinsic.None,
    };
}
