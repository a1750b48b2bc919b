namespace Il2Mcu.Model;

/// <summary>Library methods that the translator implements by instructions.</summary>
public enum Intrinsic
{
    None,
    StringLength,
    StringCharacter,
    StringData,
    NewString,
    ArrayLength,
    ArrayData,
    InitializeArray,
    CreateSpan,
    TypeName,
    Finalize,

    /// <summary>Result follows from the type argument or from the target.</summary>
    Constant,

    /// <summary>The argument seen as another type.</summary>
    Reinterpret,
    ObjectType,
    TypeEquals,
    TypeNotEquals,

    /// <summary>A new box of the enum whose type record is given.</summary>
    NewEnum,

    /// <summary>A new object without a call of a constructor.</summary>
    NewUninitialised,
    MemberwiseClone,
    RunClassConstructor,
    PointerAdd,
    PointerAddBytes,
    PointerSubtract,
    PointerDifference,
    PointerEquals,
    PointerIsNull,
    PointerLess,
    PointerGreater,
    NullReference,

    /// <summary>All bits zero of a value type.</summary>
    DefaultValue,
    SizeOf,
    Read,
    Write,
    ReadUnaligned,
    WriteUnaligned,
    BitCast,
    SkipInitialisation,
    CopyBlock,
    InitialiseBlock,

    /// <summary>Calls a delegate.</summary>
    InvokeDelegate,

    /// <summary>The constructor of a delegate; only newobj calls it.</summary>
    NewDelegate,

    /// <summary>Address of the code that calls a list of delegates of the argument's type.</summary>
    CodeForList,
    /// <summary>The methods of array types (ECMA-335 II.14.2).</summary>
    ArrayNew,
    ArrayGet,
    ArraySet,
    ArrayAddress,
}

/// <summary>The table of intrinsic methods.</summary>
public static class Intrinsics
{
    private const string UnsafeType = "System.Runtime.CompilerServices.Unsafe";
    private const string RuntimeHelpers = "System.Runtime.CompilerServices.RuntimeHelpers";
    private const string MemoryMarshal = "System.Runtime.InteropServices.MemoryMarshal";

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
