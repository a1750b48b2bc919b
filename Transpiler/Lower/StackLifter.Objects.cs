using System.Reflection.Metadata;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Objects, boxes, casts, text, exceptions (ECMA-335 III.4).</summary>
internal sealed partial class StackLifter
{
    private bool TryLiftObject(IlInstruction instruction)
    {
        switch (instruction.OpCode)
        {
            case ILOpCode.Ldnull:
                Push(new IrNull(_types.Object));
                return true;
            case ILOpCode.Ldstr:
                Push(new IrString((string)instruction.Operand!, _types.String));
                return true;
            case ILOpCode.Ldtoken when instruction.Operand is TypeSym token:
                PushToken(token);
                return true;
            case ILOpCode.Box:
                var boxed = (TypeSym)instruction.Operand!;
                Push(boxed.IsReferenceType ? Pop() : Box(Pop(), boxed));
                return true;
            case ILOpCode.Unbox:
                var unboxed = (TypeSym)instruction.Operand!;
                Push(Unbox(Pop(), unboxed));
                return true;
            case ILOpCode.Unbox_any:
                var type = (TypeSym)instruction.Operand!;
                Push(type.IsReferenceType ? Cast(Pop(), type) : new IrLoad(Unbox(Pop(), type), type, false, false));
                return true;
            case ILOpCode.Castclass:
                Push(Cast(Pop(), (TypeSym)instruction.Operand!));
                return true;
            case ILOpCode.Isinst:
                var tested = (TypeSym)instruction.Operand!;
                tested = TypeFacts.NullableUnderlying(tested) ?? tested;
                Push(new IrAsInstance(Simple(Pop()), tested, tested.IsValueType ? _types.Object : tested));
                return true;
            case ILOpCode.Mkrefany:
                Push(MakeTypedReference(Pop(), (TypeSym)instruction.Operand!));
                return true;
            case ILOpCode.Refanyval:
                Push(PlaceOf(Pop(), (TypeSym)instruction.Operand!));
                return true;
            case ILOpCode.Refanytype:
                PushHandle(FieldOfReference(Pop(), StackKind.NativeInt));
                return true;
            case ILOpCode.Throw:
                ThrowValue(NotNull(PopObject()));
                return true;
            default:
                return false;
        }
    }

    private IrLoadVariable Box(IrExpression value, TypeSym type)
    {
        var kept = Simple(value);
        var box = InTemporary(new IrNewObject(type, _types.Object));
        Add(new IrStore(new IrBoxedValueAddress(box, type, _types.ByReferenceTo(type)), ToVariable(kept, type), type, false, false, Location));
        return box;
    }

    private IrBoxedValueAddress Unbox(IrExpression box, TypeSym type)
    {
        var simple = NotNull(box);
        Add(new IrCastCheck(simple, type, Location) { ForUnboxing = true });
        return new IrBoxedValueAddress(simple, type, _types.ByReferenceTo(type));
    }

    private IrReinterpret Cast(IrExpression value, TypeSym type)
    {
        // A cast to a value type gives the box.
        var tested = TypeFacts.NullableUnderlying(type) ?? type;
        var simple = Simple(value);
        if (simple is not IrNull)
        {
            Add(new IrCastCheck(simple, tested, Location));
        }

        return new IrReinterpret(simple, tested.IsValueType ? _types.Object : tested);
    }
}
