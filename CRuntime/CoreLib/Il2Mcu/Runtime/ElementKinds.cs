namespace Il2Mcu.Runtime;

/// <summary>Kinds of elements as far as copying and storing tell them apart; primitives by the numbers of ECMA-335 II.23.1.16.</summary>
internal static class ElementKinds
{
    public const int Reference = 0;
    public const int Interface = 1;
    public const int Boolean = 2;
    public const int Char = 3;
    public const int SByte = 4;
    public const int Byte = 5;
    public const int Int16 = 6;
    public const int UInt16 = 7;
    public const int Int32 = 8;
    public const int UInt32 = 9;
    public const int Int64 = 10;
    public const int UInt64 = 11;
    public const int Single = 12;
    public const int Double = 13;
    public const int Struct = 17;
    public const int IntPtr = 24;
    public const int UIntPtr = 25;

    /// <summary>Added to the kind of the underlying type.</summary>
    public const int Enum = 64;

    /// <summary>The translator knows it.</summary>
    [RuntimeImport("il2_element_kind")]
    public static extern int Of<T>();

    public static bool IsReference(int kind) => kind <= Interface;

    public static bool IsPrimitive(int kind) => kind > Interface && kind != Struct;

    /// <summary>Without the sign, and enums as their underlying type: what copies without conversion is equal.</summary>
    public static int Normalised(int kind) => (kind & ~Enum) switch
    {
        Byte => SByte,
        UInt16 => Int16,
        UInt32 => Int32,
        UInt64 => Int64,
        UIntPtr => IntPtr,
        var other => other,
    };
}
