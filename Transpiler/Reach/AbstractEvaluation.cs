using System.Reflection.Metadata;
using Il2Mcu.Model;

namespace Il2Mcu.Reach;

/// <summary>Effect of the instructions without control flow on the abstract state: constants where both operands are, else Unknown.</summary>
internal static class AbstractEvaluation
{
    public static void Step(IlInstruction instruction, ConstantFlow.State state, bool[] addressTaken)
    {
        switch (instruction.OpCode)
        {
            case ILOpCode.Ldc_i4:
                state.Stack.Add(AbstractValue.Of((int)instruction.Operand!));
                break;
            case ILOpCode.Ldc_i8:
                state.Stack.Add(AbstractValue.Of((long)instruction.Operand!));
                break;
            case ILOpCode.Ldnull:
                state.Stack.Add(AbstractValue.Null);
                break;
            case ILOpCode.Ldtoken when instruction.Operand is TypeSym type:
                state.Stack.Add(AbstractValue.TokenOf(type));
                break;
            case ILOpCode.Ldloc:
                state.Stack.Add(state.Locals[(int)instruction.Operand!]);
                break;
            case ILOpCode.Stloc:
                var local = (int)instruction.Operand!;
                var value = state.Pop();
                state.Locals[local] = addressTaken[local] ? AbstractValue.Unknown : value;
                break;
            case ILOpCode.Dup:
                var top = state.Pop();
                state.Stack.Add(top);
                state.Stack.Add(top);
                break;
            case ILOpCode.Box when instruction.Operand is TypeSym type:
                var boxed = state.Pop();
                state.Stack.Add(type.IsReferenceType ? boxed : AbstractValue.BoxOf(type));
                break;
            case ILOpCode.Isinst when instruction.Operand is TypeSym type:
                state.Stack.Add(IsInstance(state.Pop(), TypeFacts.NullableUnderlying(type) ?? type));
                break;
            case >= ILOpCode.Ceq and <= ILOpCode.Clt_un:
                var right = state.Pop();
                var left = state.Pop();
                state.Stack.Add(Compare(instruction.OpCode, left, right));
                break;
            default:
                PopAndPush(instruction, state);
                break;
        }
    }

    public static bool? CompareIntegers(ILOpCode code, long left, long right) => code switch
    {
        ILOpCode.Beq or ILOpCode.Ceq => left == right,
        ILOpCode.Bne_un => left != right,
        ILOpCode.Blt or ILOpCode.Clt => left < right,
        ILOpCode.Ble => left <= right,
        ILOpCode.Bgt or ILOpCode.Cgt => left > right,
        ILOpCode.Bge => left >= right,
        // Both are sign-extended from the same width, so the unsigned order is that of the extended bits.
        ILOpCode.Blt_un or ILOpCode.Clt_un => (ulong)left < (ulong)right,
        ILOpCode.Ble_un => (ulong)left <= (ulong)right,
        ILOpCode.Bgt_un or ILOpCode.Cgt_un => (ulong)left > (ulong)right,
        ILOpCode.Bge_un => (ulong)left >= (ulong)right,
        _ => null,
    };

    private static AbstractValue Compare(ILOpCode code, AbstractValue left, AbstractValue right)
    {
        if (left.Kind == AbstractValueKind.Integer && right.Kind == AbstractValueKind.Integer)
        {
            return CompareIntegers(code, left.Integer, right.Integer) is { } known ? AbstractValue.Of(known ? 1 : 0) : AbstractValue.Unknown;
        }

        // "x is not null" compiles to cgt.un or ceq with null.
        var isNullTest = left.Kind == AbstractValueKind.Null ^ right.Kind == AbstractValueKind.Null;
        var other = left.Kind == AbstractValueKind.Null ? right : left;
        var isKnown = other.Kind is AbstractValueKind.Box or AbstractValueKind.TypeToken;
        return isNullTest && isKnown && code is (ILOpCode.Ceq or ILOpCode.Cgt_un)
            ? AbstractValue.Of(code == ILOpCode.Cgt_un ? 1 : 0)
            : AbstractValue.Unknown;
    }

    private static AbstractValue IsInstance(AbstractValue value, TypeSym type) => value.Kind switch
    {
        AbstractValueKind.Null => AbstractValue.Null,
        AbstractValueKind.Box when type.Kind is TypeKind.Class => value.Type!.IsSubclassOf(type) ? value : AbstractValue.Null,
        AbstractValueKind.Box when type.Kind is TypeKind.Interface => value.Type!.AllInterfaces.Contains(type) ? value : AbstractValue.Unknown,
        AbstractValueKind.Box when type.IsValueType => value.Type == type ? value : AbstractValue.Null,
        _ => AbstractValue.Unknown,
    };

    private static void PopAndPush(IlInstruction instruction, ConstantFlow.State state)
    {
        var (pops, pushes) = IlOpcodes.StackEffect(instruction);
        AbstractValue left = AbstractValue.Unknown, right = AbstractValue.Unknown;
        for (var i = 0; i < pops; i++)
        {
            (left, right) = (state.Pop(), left);
        }

        for (var i = 0; i < pushes; i++)
        {
            state.Stack.Add(pops == 2 ? Arithmetic(instruction.OpCode, left, right) : AbstractValue.Unknown);
        }
    }

    private static AbstractValue Arithmetic(ILOpCode code, AbstractValue left, AbstractValue right)
    {
        // Only what conditions are made of, and only where 32 and 64 bits agree.
        return left.Kind == AbstractValueKind.Integer && right.Kind == AbstractValueKind.Integer
            ? code switch
            {
                ILOpCode.And => AbstractValue.Of(left.Integer & right.Integer),
                ILOpCode.Or => AbstractValue.Of(left.Integer | right.Integer),
                ILOpCode.Xor => AbstractValue.Of(left.Integer ^ right.Integer),
                _ => AbstractValue.Unknown,
            }
            : AbstractValue.Unknown;
    }
}
