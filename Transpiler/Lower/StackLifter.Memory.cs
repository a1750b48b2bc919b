using System.Reflection.Metadata;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Indirect loads and stores, blocks of memory, the stack frame (ECMA-335 III.3.42, III.3.62, III.4.13, III.4.29).</summary>
internal sealed partial class StackLifter
{
    private bool TryLiftMemory(IlInstruction instruction)
    {
        var code = instruction.OpCode;
        switch (code)
        {
            case >= ILOpCode.Ldind_i1 and <= ILOpCode.Ldind_ref:
                var address = Pop();
                Push(Load(address, IndirectType(code, address), instruction.Prefixes));
                return true;
            case ILOpCode.Ldobj:
                Push(Load(Pop(), (TypeSym)instruction.Operand!, instruction.Prefixes));
                return true;
            case (>= ILOpCode.Stind_ref and <= ILOpCode.Stind_r8) or ILOpCode.Stind_i:
                var value = Pop();
                var target = Pop();
                Store(target, value, IndirectType(code, target), instruction.Prefixes);
                return true;
            case ILOpCode.Stobj:
                var stored = Pop();
                Store(Pop(), stored, (TypeSym)instruction.Operand!, instruction.Prefixes);
                return true;
            case ILOpCode.Cpobj:
                var type = (TypeSym)instruction.Operand!;
                var source = Pop();
                Store(Pop(), InTemporary(Load(source, type, instruction.Prefixes)), type, instruction.Prefixes);
                return true;
            case ILOpCode.Initobj:
                var initialised = (TypeSym)instruction.Operand!;
                Store(Pop(), Zero(initialised), initialised, null);
                return true;
            case ILOpCode.Cpblk:
                var copy = Pop(3);
                Add(new IrCopyMemory(copy[0], copy[1], copy[2], Location));
                return true;
            case ILOpCode.Initblk:
                var fill = Pop(3);
                Add(new IrFillMemory(fill[0], fill[1], fill[2], Location));
                return true;
            case ILOpCode.Localloc:
                var size = Pop();
                RequireEmptyStack();
                Push(new IrStackAllocate(size, _body.InitLocals, _types.PointerTo(_types.Byte)));
                return true;
            case ILOpCode.Sizeof:
                Push(new IrSizeOf((TypeSym)instruction.Operand!, _types.Int32));
                return true;
            default:
                return false;
        }
    }

    private static IrLoad Load(IrExpression address, TypeSym type, IlPrefixes? prefixes) =>
        new(address, type, prefixes?.Volatile ?? false, (prefixes?.Unaligned ?? 0) != 0);

    private void Store(IrExpression address, IrExpression value, TypeSym type, IlPrefixes? prefixes) =>
        Add(new IrStore(address, ToVariable(value, type), type, prefixes?.Volatile ?? false, (prefixes?.Unaligned ?? 0) != 0, Location));

    private TypeSym IndirectType(ILOpCode code, IrExpression address) => code switch
    {
        ILOpCode.Ldind_i1 or ILOpCode.Stind_i1 => SameWidth(address, _types.SByte),
        ILOpCode.Ldind_u1 => _types.Byte,
        ILOpCode.Ldind_i2 or ILOpCode.Stind_i2 => SameWidth(address, _types.Int16),
        ILOpCode.Ldind_u2 => _types.UInt16,
        ILOpCode.Ldind_i4 or ILOpCode.Stind_i4 => SameWidth(address, _types.Int32),
        ILOpCode.Ldind_u4 => SameWidth(address, _types.UInt32),
        ILOpCode.Ldind_i8 or ILOpCode.Stind_i8 => SameWidth(address, _types.Int64),
        ILOpCode.Ldind_i or ILOpCode.Stind_i => address.Type.ElementType is { StackKind: StackKind.NativeInt } pointer ? pointer : _types.IntPtr,
        ILOpCode.Ldind_r4 or ILOpCode.Stind_r4 => _types.Single,
        ILOpCode.Ldind_r8 or ILOpCode.Stind_r8 => _types.Double,
        _ => address.Type.ElementType is { IsReferenceType: true } element ? element : _types.Object,
    };

    /// <summary>The pointer's own element type where only the sign differs and the stack does not see it (stores, and words).</summary>
    private static TypeSym SameWidth(IrExpression address, TypeSym type)
    {
        var element = address.Type.ElementType;
        var isWord = type.Primitive is PrimitiveKind.Int32 or PrimitiveKind.UInt32 or PrimitiveKind.Int64;
        return element is not null && isWord && element.Underlying.Primitive is PrimitiveKind.Int32 or PrimitiveKind.UInt32 or PrimitiveKind.Int64 or PrimitiveKind.UInt64
            && element!.StackKind == type.StackKind && element.Kind == TypeKind.Primitive && isWord
            ? element
            : type;
    }
}
