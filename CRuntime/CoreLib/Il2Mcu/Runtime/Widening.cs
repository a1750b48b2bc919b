using System;
using System.Runtime.CompilerServices;

namespace Il2Mcu.Runtime;

/// <summary>
/// Numbers stored as numbers of a wider type, as arrays do it: without loss, but for the digits of floating-point numbers.
/// In between a number is 64 bits: integers extended with their sign or zeros, <c>float</c> as <c>double</c>.
/// </summary>
internal static class Widening
{
    /// <summary>Bit n is set if the kind n can hold all values of the kind that is the index: of Char, SByte, Byte, ..., Double.</summary>
    private static ReadOnlySpan<ushort> Targets =>
        [0, 0, 0x0004, 0x3F88, 0x3550, 0x3FE8, 0x3540, 0x3F88, 0x3500, 0x3E00, 0x3400, 0x3800, 0x3000, 0x2000];

    /// <summary>True if values of kind <paramref name="from"/> can be stored as kind <paramref name="to"/>. Enums count as their underlying type.</summary>
    public static bool IsPossible(int from, int to)
    {
        from &= ~ElementKinds.Enum;
        to &= ~ElementKinds.Enum;
        return from == to || (from <= ElementKinds.Double && to <= ElementKinds.Double && (Targets[from] >> to & 1) != 0);
    }

    /// <summary>The number that an element holds.</summary>
    public static ulong Read(ref byte source, int kind) => (kind & ~ElementKinds.Enum) switch
    {
        ElementKinds.Boolean or ElementKinds.Byte => source,
        ElementKinds.SByte => (ulong)(sbyte)source,
        ElementKinds.Char or ElementKinds.UInt16 => Unsafe.As<byte, ushort>(ref source),
        ElementKinds.Int16 => (ulong)Unsafe.As<byte, short>(ref source),
        ElementKinds.Int32 => (ulong)Unsafe.As<byte, int>(ref source),
        ElementKinds.UInt32 => Unsafe.As<byte, uint>(ref source),
        ElementKinds.Single => BitConverter.DoubleToUInt64Bits(Unsafe.As<byte, float>(ref source)),
        _ => Unsafe.As<byte, ulong>(ref source),
    };

    /// <summary>The number that an object holds; false if it is none.</summary>
    public static bool TryRead(object value, out int kind, out ulong bits)
    {
        (kind, bits) = value switch
        {
            bool number => (ElementKinds.Boolean, number ? 1ul : 0),
            char number => (ElementKinds.Char, number),
            sbyte number => (ElementKinds.SByte, (ulong)number),
            byte number => (ElementKinds.Byte, number),
            short number => (ElementKinds.Int16, (ulong)number),
            ushort number => (ElementKinds.UInt16, number),
            int number => (ElementKinds.Int32, (ulong)number),
            uint number => (ElementKinds.UInt32, number),
            long number => (ElementKinds.Int64, (ulong)number),
            ulong number => (ElementKinds.UInt64, number),
            float number => (ElementKinds.Single, BitConverter.DoubleToUInt64Bits(number)),
            double number => (ElementKinds.Double, BitConverter.DoubleToUInt64Bits(number)),
            nint number => (ElementKinds.IntPtr, (ulong)number),
            nuint number => (ElementKinds.UIntPtr, number),
            _ => (ElementKinds.Struct, 0ul),
        };
        return kind != ElementKinds.Struct;
    }

    /// <summary>Stores a number of kind <paramref name="from"/> as kind <paramref name="to"/>, which can hold it.</summary>
    public static void Write(ulong bits, int from, ref byte target, int to)
    {
        from &= ~ElementKinds.Enum;
        switch (to & ~ElementKinds.Enum)
        {
            case ElementKinds.Boolean or ElementKinds.SByte or ElementKinds.Byte:
                target = (byte)bits;
                break;
            case ElementKinds.Char or ElementKinds.Int16 or ElementKinds.UInt16:
                Unsafe.As<byte, short>(ref target) = (short)bits;
                break;
            case ElementKinds.Int32 or ElementKinds.UInt32:
                Unsafe.As<byte, int>(ref target) = (int)bits;
                break;
            case ElementKinds.Single:
                Unsafe.As<byte, float>(ref target) = from == ElementKinds.UInt64 ? bits : (long)bits;
                break;
            case ElementKinds.Double when from != ElementKinds.Single:
                Unsafe.As<byte, double>(ref target) = from == ElementKinds.UInt64 ? bits : (long)bits;
                break;
            default:
                Unsafe.As<byte, ulong>(ref target) = bits;
                break;
        }
    }
}
