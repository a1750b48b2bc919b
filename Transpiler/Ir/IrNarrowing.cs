using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>What a variable, parameter or memory of a short integer type keeps of a constant (ECMA-335 III.1.6).</summary>
public static class IrNarrowing
{
    /// <summary>The constant as it is read back; every other expression as it is.</summary>
    public static IrExpression Narrow(IrExpression value, TypeSym type)
    {
        if (value is not IrInteger integer)
        {
            return value;
        }

        var kept = Narrow(integer.Value, type);
        return kept == integer.Value ? value : integer with { Value = kept };
    }

    /// <summary>
    /// The value as it is read back from <paramref name="type"/>: the low 8 or 16 bits, extended by its sign; other
    /// types keep all of it.
    /// </summary>
    public static long Narrow(long value, TypeSym type) => unchecked(type.Underlying.Primitive switch
    {
        PrimitiveKind.SByte => (sbyte)value,
        PrimitiveKind.Byte or PrimitiveKind.Boolean => (byte)value,
        PrimitiveKind.Int16 => (short)value,
        PrimitiveKind.UInt16 or PrimitiveKind.Char => (ushort)value,
        _ => value,
    });
}
