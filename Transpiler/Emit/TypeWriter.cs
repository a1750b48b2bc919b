using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>C types of C# types.</summary>
internal sealed class TypeWriter(NameTable names, int pointerSize = 4)
{
    /// <summary>C type of an address as a number.</summary>
    public string AddressAsNumber => pointerSize == 8 ? "uint64_t" : "uint32_t";

    /// <summary>The type of a variable, field, parameter or element.</summary>
    public string CType(TypeSym type) => type.Kind switch
    {
        TypeKind.Void => "void",
        TypeKind.Primitive or TypeKind.Enum => Primitive(type.Underlying),
        TypeKind.Struct => names.Type(type),
        TypeKind.Pointer or TypeKind.ByReference => type.ElementType!.Kind == TypeKind.Void ? "void *" : Pointer(CType(type.ElementType)),
        TypeKind.FunctionPointer => "void *",
        TypeKind.Array => "il2_array *",
        TypeKind.Class when type.FullName == "string" => "il2_string *",
        TypeKind.Class when HasStruct(type) => names.Type(type) + " *",
        _ => "il2_object *",
    };

    public static CKind KindOf(TypeSym type) => type.StackKind switch
    {
        StackKind.Int32 => type.Underlying.Primitive == PrimitiveKind.UInt32 ? CKind.Unsigned32 : CKind.Signed32,
        StackKind.Int64 => type.Underlying.Primitive == PrimitiveKind.UInt64 ? CKind.Unsigned64 : CKind.Signed64,
        StackKind.NativeInt when type.Kind is TypeKind.Primitive or TypeKind.Enum =>
            type.Underlying.Primitive == PrimitiveKind.UIntPtr ? UnsignedNative(type.PointerSize) : SignedNative(type.PointerSize),
        StackKind.Single => CKind.Single,
        StackKind.Double => CKind.Double,
        StackKind.Struct => CKind.Struct,
        _ => CKind.Pointer,
    };

    public static CKind SignedNative(int pointerSize) => pointerSize == 8 ? CKind.Signed64 : CKind.Signed32;

    public static CKind UnsignedNative(int pointerSize) => pointerSize == 8 ? CKind.Unsigned64 : CKind.Unsigned32;

    /// <summary>A declaration without initialiser.</summary>
    public string Declaration(TypeSym type, string name) => Declare(CType(type), name);

    public static string Declare(string cType, string name) => cType.EndsWith('*') ? cType + name : $"{cType} {name}";

    /// <summary>True for classes whose objects have a struct of their own: all but those that only have the header.</summary>
    public static bool HasStruct(TypeSym type) =>
        type.Kind == TypeKind.Class && type.FullName is not ("object" or "string" or "System.Array");

    /// <summary>C type name of a class's or struct's declaration.</summary>
    public string StructName(TypeSym type) => names.Type(type);

    private static string Pointer(string element) => element.EndsWith('*') ? element + "*" : element + " *";

    private static string Primitive(TypeSym type) => type.Primitive switch
    {
        PrimitiveKind.IntPtr when type.PointerSize == 8 => "int64_t",
        PrimitiveKind.UIntPtr when type.PointerSize == 8 => "uint64_t",
        PrimitiveKind.Boolean or PrimitiveKind.Byte => "uint8_t",
        PrimitiveKind.SByte => "int8_t",
        PrimitiveKind.Char or PrimitiveKind.UInt16 => "uint16_t",
        PrimitiveKind.Int16 => "int16_t",
        PrimitiveKind.Int32 or PrimitiveKind.IntPtr => "int32_t",
        PrimitiveKind.UInt32 or PrimitiveKind.UIntPtr => "uint32_t",
        PrimitiveKind.Int64 => "int64_t",
        PrimitiveKind.UInt64 => "uint64_t",
        PrimitiveKind.Single => "float",
        _ => "double",
    };
}
