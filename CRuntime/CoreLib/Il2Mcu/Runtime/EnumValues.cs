using System;
using System.Runtime.CompilerServices;
using Type = Shadow.System.Type;

namespace Il2Mcu.Runtime;

/// <summary>Values of enums as bits: zero-extended from the underlying type, which a System.TypeCode tells.</summary>
internal static unsafe class EnumValues
{
    public static int SizeOf(int code) => (TypeCode)code switch
    {
        TypeCode.Boolean or TypeCode.SByte or TypeCode.Byte => 1,
        TypeCode.Char or TypeCode.Int16 or TypeCode.UInt16 => 2,
        TypeCode.Int64 or TypeCode.UInt64 => 8,
        _ => 4,
    };

    public static ulong Read(byte* address, int code) => SizeOf(code) switch
    {
        1 => *address,
        2 => *(ushort*)address,
        4 => *(uint*)address,
        _ => Unsafe.ReadUnaligned<ulong>(address),
    };

    /// <summary>Bits of a boxed enum or integer.</summary>
    public static ulong OfBox(object box, int code) => SizeOf(code) switch
    {
        1 => Unsafe.As<Box<byte>>(box).Value,
        2 => Unsafe.As<Box<ushort>>(box).Value,
        4 => Unsafe.As<Box<uint>>(box).Value,
        _ => Unsafe.As<Box<ulong>>(box).Value,
    };

    public static ulong Of<T>(T value) => Unsafe.SizeOf<T>() switch
    {
        1 => Unsafe.As<T, byte>(ref value),
        2 => Unsafe.As<T, ushort>(ref value),
        4 => Unsafe.As<T, uint>(ref value),
        _ => Unsafe.As<T, ulong>(ref value),
    };

    /// <summary>The enum with these bits; higher ones are cut off.</summary>
    public static T To<T>(ulong bits)
    {
        if (Unsafe.SizeOf<T>() == 1)
        {
            var value = (byte)bits;
            return Unsafe.As<byte, T>(ref value);
        }

        if (Unsafe.SizeOf<T>() == 2)
        {
            var value = (ushort)bits;
            return Unsafe.As<ushort, T>(ref value);
        }

        if (Unsafe.SizeOf<T>() == 4)
        {
            var value = (uint)bits;
            return Unsafe.As<uint, T>(ref value);
        }

        return Unsafe.As<ulong, T>(ref bits);
    }

    public static object ToBox(Type type, ulong bits)
    {
        if (type.Record is null)
        {
            throw new NotSupportedException("The program makes no object of this enum.");
        }

        var box = Allocation.NewEnum(type.Record);
        switch (SizeOf(type.Code))
        {
            case 1:
                Unsafe.As<Box<byte>>(box).Value = (byte)bits;
                break;
            case 2:
                Unsafe.As<Box<ushort>>(box).Value = (ushort)bits;
                break;
            case 4:
                Unsafe.As<Box<uint>>(box).Value = (uint)bits;
                break;
            default:
                Unsafe.As<Box<ulong>>(box).Value = bits;
                break;
        }

        return box;
    }

    public static object NumberInBox(ulong bits, int code) => (TypeCode)code switch
    {
        TypeCode.Boolean => bits != 0,
        TypeCode.Char => (char)bits,
        TypeCode.SByte => (sbyte)bits,
        TypeCode.Byte => (byte)bits,
        TypeCode.Int16 => (short)bits,
        TypeCode.UInt16 => (ushort)bits,
        TypeCode.UInt32 => (uint)bits,
        TypeCode.Int64 => (long)bits,
        TypeCode.UInt64 => bits,
        _ => (int)bits,
    };

    /// <summary>The number that the bits mean.</summary>
    public static long Signed(ulong bits, int code) => (TypeCode)code switch
    {
        TypeCode.SByte => (sbyte)bits,
        TypeCode.Int16 => (short)bits,
        TypeCode.Int32 => (int)bits,
        _ => (long)bits,
    };

    public static bool IsSigned(int code) => (TypeCode)code is TypeCode.SByte or TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64;

    /// <summary>Bits, as wide as 64 bits can be, of a boxed integer or enum; for Enum.ToObject.</summary>
    public static ulong OfInteger(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var code = Type.OwnOf(value.GetType()).Code;
        if (code is < (int)TypeCode.Boolean or > (int)TypeCode.UInt64)
        {
            throw new ArgumentException("The value passed in must be an enum base or an underlying type for an enum, such as an Int32.", nameof(value));
        }

        var bits = OfBox(value, code);
        return IsSigned(code) ? (ulong)Signed(bits, code) : bits;
    }

    public static T[] All<T>()
    {
        var type = Type.OwnOf(typeof(T));
        var values = new T[type.MemberCount];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = To<T>(type.MemberValue(i));
        }

        return values;
    }

    /// <summary>A box as it lies in memory: the header, then the value.</summary>
    private sealed class Box<T>
    {
        public T Value = default!;
    }
}
