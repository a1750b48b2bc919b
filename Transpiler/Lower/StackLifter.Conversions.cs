using System.Reflection.Metadata;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Conversions (ECMA-335 III.3.27 to III.3.29).</summary>
internal sealed partial class StackLifter
{
    private bool TryLiftConversion(IlInstruction instruction)
    {
        var code = instruction.OpCode;
        var target = TargetOf(code);
        if (target is null)
        {
            return false;
        }

        var fromUnsigned = code is (>= ILOpCode.Conv_ovf_i1_un and <= ILOpCode.Conv_ovf_u_un) or ILOpCode.Conv_r_un;
        var isChecked = code is (>= ILOpCode.Conv_ovf_i1_un and <= ILOpCode.Conv_ovf_u_un)
            or (>= ILOpCode.Conv_ovf_i1 and <= ILOpCode.Conv_ovf_u8) or ILOpCode.Conv_ovf_i or ILOpCode.Conv_ovf_u;

        // conv.u8 and conv.u take the operand as unsigned when they widen it.
        fromUnsigned |= code is ILOpCode.Conv_u8 or ILOpCode.Conv_u;
        Push(Convert(Pop(), target, fromUnsigned, isChecked));
        return true;
    }

    private IrExpression Convert(IrExpression value, TypeSym target, bool fromUnsigned, bool isChecked)
    {
        if (value.StackKind is StackKind.Object or StackKind.ByReference || value.Type.Kind == TypeKind.Pointer)
        {
            // An address becomes a number; conv.u on a managed pointer is how "fixed" compiles.
            var number = new IrReinterpret(value, _types.UIntPtr);
            return target.StackKind == StackKind.NativeInt ? value.StackKind == StackKind.Object ? number : PointerAsNumber(value)
                : new IrConvert(number, target, true, isChecked, StackTypeOf(target));
        }

        if (target == _types.Single && value is IrConvert { Target.Primitive: PrimitiveKind.Double, FromUnsigned: true, Checked: false } unsigned)
        {
            return unsigned with { Target = target, Type = target }; // conv.r.un, conv.r4: CoreCLR rounds once
        }

        return new IrConvert(value, target, fromUnsigned, isChecked, StackTypeOf(target));
    }

    /// <summary>A managed pointer that is converted keeps its element type, so that typed accesses stay readable.</summary>
    private IrExpression PointerAsNumber(IrExpression value) =>
        value.Type.Kind == TypeKind.Pointer ? value : new IrReinterpret(value, _types.PointerTo(value.Type.ElementType ?? _types.Void));

    private TypeSym StackTypeOf(TypeSym target) => target.StackKind switch
    {
        StackKind.Int32 => _types.Int32,
        StackKind.Int64 => _types.Int64,
        StackKind.NativeInt => _types.IntPtr,
        _ => target,
    };

    private TypeSym? TargetOf(ILOpCode code) => code switch
    {
        ILOpCode.Conv_i1 or ILOpCode.Conv_ovf_i1 or ILOpCode.Conv_ovf_i1_un => _types.SByte,
        ILOpCode.Conv_u1 or ILOpCode.Conv_ovf_u1 or ILOpCode.Conv_ovf_u1_un => _types.Byte,
        ILOpCode.Conv_i2 or ILOpCode.Conv_ovf_i2 or ILOpCode.Conv_ovf_i2_un => _types.Int16,
        ILOpCode.Conv_u2 or ILOpCode.Conv_ovf_u2 or ILOpCode.Conv_ovf_u2_un => _types.UInt16,
        ILOpCode.Conv_i4 or ILOpCode.Conv_ovf_i4 or ILOpCode.Conv_ovf_i4_un => _types.Int32,
        ILOpCode.Conv_u4 or ILOpCode.Conv_ovf_u4 or ILOpCode.Conv_ovf_u4_un => _types.UInt32,
        ILOpCode.Conv_i8 or ILOpCode.Conv_ovf_i8 or ILOpCode.Conv_ovf_i8_un => _types.Int64,
        ILOpCode.Conv_u8 or ILOpCode.Conv_ovf_u8 or ILOpCode.Conv_ovf_u8_un => _types.UInt64,
        ILOpCode.Conv_i or ILOpCode.Conv_ovf_i or ILOpCode.Conv_ovf_i_un => _types.IntPtr,
        ILOpCode.Conv_u or ILOpCode.Conv_ovf_u or ILOpCode.Conv_ovf_u_un => _types.UIntPtr,
        ILOpCode.Conv_r4 => _types.Single,
        ILOpCode.Conv_r8 or ILOpCode.Conv_r_un => _types.Double,
        _ => null,
    };
}
