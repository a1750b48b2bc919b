namespace Il2Mcu.Model;

/// <summary>
/// Sizes and offsets by the rules of ECMA-335 II.10.7 and the procedure call standards of Arm and x86-64:
/// scalars are aligned to their size. Used where C's own layout is not the declared one.
/// </summary>
public static class ValueLayout
{
    /// <summary>True if the C declaration has to be raw bytes with fields at given offsets.</summary>
    public static bool IsRaw(TypeSym type)
    {
        if (type.Kind != TypeKind.Struct)
        {
            return false;
        }

        var natural = type.InstanceFields.Select(field => AlignmentOf(field.Type)).DefaultIfEmpty(1).Max();
        return type.IsExplicitLayout || type.InlineArrayLength > 0
            || (type.PackingSize > 0 && type.PackingSize < natural) || (type.DeclaredSize > 0 && RawSize(type) != NaturalSize(type));
    }

    /// <summary>True for a class whose own fields lie at declared offsets, behind the inherited ones (ECMA-335 II.10.1.2).</summary>
    public static bool IsOverlay(TypeSym type) => type.Kind == TypeKind.Class && type.IsExplicitLayout;

    /// <summary>Bytes of the own fields of such a class.</summary>
    public static int OverlaySize(TypeSym type) =>
        Math.Max(Math.Max(type.DeclaredSize, 1), type.InstanceFields.Select(field => OffsetOf(field) + SizeOf(field.Type)).DefaultIfEmpty(0).Max());

    /// <summary>Alignment of the own fields of such a class.</summary>
    public static int OverlayAlignment(TypeSym type) => type.InstanceFields.Select(field => AlignmentOf(field.Type)).DefaultIfEmpty(1).Max();

    /// <summary>Bytes of a value in a field or array element, padding at its end included; those of the reference for a class.</summary>
    public static int SizeOf(TypeSym type) => type.Kind switch
    {
        TypeKind.Struct => IsRaw(type) ? RawSize(type) : NaturalSize(type),
        TypeKind.Primitive or TypeKind.Enum => PrimitiveSize(type.Underlying),
        _ => type.PointerSize,
    };

    /// <summary>Alignment of a value in bytes, a power of two.</summary>
    public static int AlignmentOf(TypeSym type)
    {
        if (type.Kind != TypeKind.Struct)
        {
            return SizeOf(type);
        }

        // A declared size is not rounded up: the next element of an array may begin at any address.
        var natural = FieldsAlignment(type);
        return type.DeclaredSize > 0 && RawSize(type) % natural != 0 ? RawSize(type) & -RawSize(type) : natural;
    }

    /// <summary>Offset of a field in a raw struct.</summary>
    public static int OffsetOf(FieldSym field)
    {
        if (field.ExplicitOffset >= 0)
        {
            return field.ExplicitOffset;
        }

        var offset = 0;
        foreach (var other in field.DeclaringType.InstanceFields)
        {
            offset = Align(offset, FieldAlignment(other));
            if (other == field)
            {
                break;
            }

            offset += SizeOf(other.Type);
        }

        return offset;
    }

    /// <summary>True if a direct access of the field's type at its place would not be aligned.</summary>
    public static bool IsMisaligned(FieldSym field) =>
        (IsRaw(field.DeclaringType) || IsOverlay(field.DeclaringType))
        && (OffsetOf(field) % AlignmentOf(field.Type) != 0 || AlignmentOf(field.DeclaringType) < AlignmentOf(field.Type));

    private static int FieldsAlignment(TypeSym type)
    {
        var natural = type.InstanceFields.Select(field => AlignmentOf(field.Type)).DefaultIfEmpty(1).Max();
        return type.PackingSize > 0 ? Math.Min(type.PackingSize, natural) : natural;
    }

    private static int FieldAlignment(FieldSym field)
    {
        var pack = field.DeclaringType.PackingSize;
        return pack > 0 ? Math.Min(pack, AlignmentOf(field.Type)) : AlignmentOf(field.Type);
    }

    private static int RawSize(TypeSym type)
    {
        var fields = type.InstanceFields.ToList();
        var end = fields.Select(field => OffsetOf(field) + (SizeOf(field.Type) * Math.Max(type.InlineArrayLength, 1))).DefaultIfEmpty(1).Max();
        return Align(Math.Max(end, Math.Max(type.DeclaredSize, 1)), type.DeclaredSize > 0 ? 1 : FieldsAlignment(type));
    }

    private static int NaturalSize(TypeSym type)
    {
        var offset = 0;
        foreach (var field in type.InstanceFields)
        {
            offset = Align(offset, AlignmentOf(field.Type)) + SizeOf(field.Type);
        }

        return Align(Math.Max(offset, 1), FieldsAlignment(type));
    }

    private static int PrimitiveSize(TypeSym type) => type.Primitive switch
    {
        PrimitiveKind.IntPtr or PrimitiveKind.UIntPtr => type.PointerSize,
        PrimitiveKind.Boolean or PrimitiveKind.SByte or PrimitiveKind.Byte => 1,
        PrimitiveKind.Char or PrimitiveKind.Int16 or PrimitiveKind.UInt16 => 2,
        PrimitiveKind.Int64 or PrimitiveKind.UInt64 or PrimitiveKind.Double => 8,
        _ => 4,
    };

    private static int Align(int value, int alignment) => (value + alignment - 1) / alignment * alignment;
}
