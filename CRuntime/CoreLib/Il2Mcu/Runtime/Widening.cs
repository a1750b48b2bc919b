using System.Runtime.CompilerServices;

namespace Il2Mcu.Runtime;

/// <summary>Numbers stored as numbers of a wider type, as arrays do it: without loss, but for the digits of floating-point numbers.</summary>
internal static class Widening
{
    /// <summary>Bit n is set if the kind n can hold all values of the kind that is the index: of Char, SByte, Byte, ..., Double.</summary>
    private static global::System.ReadOnlySpan<ushort> Targets =>
        [0, 0, 0x0004, 0x3F88, 0x3550, 0x3FE8, 0x3540, 0x3F88, 0x3500, 0x3E00, 0x3400, 0x3800, 0x3000, 0x2000];

    /// <summary>True if values of kind <paramref name="from"/> can be stored as kind <paramref name="to"/>. Enums count as their underlying type.</summary>
    public static bool IsPossible(int from, int to)
    {
        from &= ~ElementKinds.Enum;
        to &= ~ElementKinds.Enum;
        return from == to || (from <= ElementKinds.Double && to <= ElementKinds.Double && (Targets[from] >> to & 1) != 0);
    }

    /// <summary>Converts one value in memory.</summary>
    public static void Convert(ref byte source, int from, ref byte target, int to)
    {
        switch (from & ~ElementKinds.Enum)
        {
            case ElementKinds.Boolean or ElementKinds.Byte:
                Store(source, ref target, to);
                break;
            case ElementKinds.SByte:
                Store((sbyte)source, ref target, to);
                break;
            case ElementKinds.Char or ElementKinds.UInt16:
                Store(Unsafe.As<byte, ushort>(ref source), ref target, to);
                break;
            case ElementKinds.Int16:
                Store(Unsafe.As<byte, short>(ref source), ref target, to);
                break;
            case ElementKinds.Int32:
                Store(Unsafe.As<byte, int>(ref source), ref target, to);
                break;
            case ElementKinds.UInt32:
                Store(Unsafe.As<byte, uint>(ref source), ref target, to);
                break;
            case ElementKinds.Int64:
                Store(Unsafe.As<byte, long>(ref source), ref target, to);
                break;
            case ElementKinds.UInt64:
                Store(Unsafe.As<byte, ulong>(ref source), ref target, to);
                break;
            default: // Only float becomes double.
                Unsafe.As<byte, double>(ref target) = Unsafe.As<byte, float>(ref source);
                break;
        }
    }

    /// <summary>Stores a boxed number; false if the object is none. The caller has found out that the kind differs.</summary>
    public static bool TryKindOf(object value, out int kind)
    {
        kind = value switch
        {
            bool => ElementKinds.Boolean,
            char => ElementKinds.Char,
            sbyte => ElementKinds.SByte,
            byte => ElementKinds.Byte,
            short => ElementKinds.Int16,
            ushort => ElementKinds.UInt16,
            int => ElementKinds.Int32,
            uint => ElementKinds.UInt32,
            long => ElementKinds.Int64,
            ulong => ElementKinds.UInt64,
            float => ElementKinds.Single,
            double => ElementKinds.Double,
            nint => ElementKinds.IntPtr,
            nuint => ElementKinds.UIntPtr,
            _ => ElementKinds.Struct,
        };
        return kind != ElementKinds.Struct;
    }

    /// <summary>Stores a boxed number as another kind, which can hold it.</summary>
    public static void StoreBoxed(object value, ref byte target, int to)
    {
        switch (value)
        {
            case char number:
                Store(number, ref target, to);
                break;
            case sbyte number:
                Store(number, ref target, to);
                break;
            case byte number:
                Store(number, ref target, to);
                break;
            case short number:
                Store(number, ref target, to);
                break;
            case ushort number:
                Store(number, ref target, to);
                break;
            case int number:
                Store(number, ref target, to);
                break;
            case uint number:
                Store(number, ref target, to);
                break;
            case long number:
                Store(number, ref target, to);
                break;
            case ulong number:
                Store(number, ref target, to);
                break;
            case float number:
                Unsafe.As<byte, double>(ref target) = number;
                break;
        }
    }

    private static void Store(long value, ref byte target, int to)
    {
        switch (to)
        {
            case ElementKinds.Boolean or ElementKinds.SByte or ElementKinds.Byte:
                target = (byte)value;
                break;
            case ElementKinds.Char or ElementKinds.Int16 or ElementKinds.UInt16:
                Unsafe.As<byte, short>(ref target) = (short)value;
                break;
            case ElementKinds.Int32 or ElementKinds.UInt32:
                Unsafe.As<byte, int>(ref target) = (int)value;
                break;
            case ElementKinds.Single:
                Unsafe.As<byte, float>(ref target) = value;
                break;
            case ElementKinds.Double:
                Unsafe.As<byte, double>(ref target) = value;
                break;
            default:
                Unsafe.As<byte, long>(ref target) = value;
                break;
        }
    }

    private static void Store(ulong value, ref byte target, int to)
    {
        switch (to)
        {
            case ElementKinds.Single:
                Unsafe.As<byte, float>(ref target) = value;
                break;
            case ElementKinds.Double:
                Unsafe.As<byte, double>(ref target) = value;
                break;
            default:
                Unsafe.As<byte, ulong>(ref target) = value;
                break;
        }
    }
}
