using System.Reflection.Metadata;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Constants, arithmetic, comparison (ECMA-335 III.1.5, III.3).</summary>
internal sealed partial class StackLifter
{
    private bool TryLiftArithmetic(IlInstruction instruction)
    {
        switch (instruction.OpCode)
        {
            case ILOpCode.Nop or ILOpCode.Break:
                return true;
            case ILOpCode.Ldc_i4:
                Push(Int32((int)instruction.Operand!));
                return true;
            case ILOpCode.Ldc_i8:
                Push(new IrInteger((long)instruction.Operand!, _types.Int64));
                return true;
            case ILOpCode.Ldc_r4:
                Push(new IrFloat((float)instruction.Operand!, _types.Single));
                return true;
            case ILOpCode.Ldc_r8:
                Push(new IrFloat((double)instruction.Operand!, _types.Double));
                return true;
            case ILOpCode.Neg:
                var negated = Pop();
                Push(new IrUnary(IrUnaryOperator.Negate, negated, StackType(negated)));
                return true;
            case ILOpCode.Not:
                var inverted = Pop();
                Push(new IrUnary(IrUnaryOperator.Not, inverted, StackType(inverted)));
                return true;
            case ILOpCode.Ckfinite:
                Push(new IrCheckFinite(Pop()));
                return true;
            case >= ILOpCode.Ceq and <= ILOpCode.Clt_un:
                var right = Pop();
                Push(Compare(ComparisonOf(instruction.OpCode), Pop(), right));
                return true;
            default:
                return TryLiftBinary(instruction.OpCode);
        }
    }

    private bool TryLiftBinary(ILOpCode code)
    {
        var found = code switch
        {
            ILOpCode.Add => (IrBinaryOperator.Add, false, false),
            ILOpCode.Add_ovf => (IrBinaryOperator.Add, false, true),
            ILOpCode.Add_ovf_un => (IrBinaryOperator.Add, true, true),
            ILOpCode.Sub => (IrBinaryOperator.Subtract, false, false),
            ILOpCode.Sub_ovf => (IrBinaryOperator.Subtract, false, true),
            ILOpCode.Sub_ovf_un => (IrBinaryOperator.Subtract, true, true),
            ILOpCode.Mul => (IrBinaryOperator.Multiply, false, false),
            ILOpCode.Mul_ovf => (IrBinaryOperator.Multiply, false, true),
            ILOpCode.Mul_ovf_un => (IrBinaryOperator.Multiply, true, true),
            ILOpCode.Div => (IrBinaryOperator.Divide, false, false),
            ILOpCode.Div_un => (IrBinaryOperator.Divide, true, false),
            ILOpCode.Rem => (IrBinaryOperator.Remainder, false, false),
            ILOpCode.Rem_un => (IrBinaryOperator.Remainder, true, false),
            ILOpCode.And => (IrBinaryOperator.And, false, false),
            ILOpCode.Or => (IrBinaryOperator.Or, false, false),
            ILOpCode.Xor => (IrBinaryOperator.Xor, false, false),
            ILOpCode.Shl => (IrBinaryOperator.ShiftLeft, false, false),
            ILOpCode.Shr => (IrBinaryOperator.ShiftRight, false, false),
            ILOpCode.Shr_un => (IrBinaryOperator.ShiftRight, true, false),
            _ => ((IrBinaryOperator Operator, bool Unsigned, bool Checked)?)null,
        };
        if (found is not { } binary)
        {
            return false;
        }

        var right = Pop();
        var left = Pop();
        Push(Binary(binary.Operator, left, right, binary.Unsigned, binary.Checked));
        return true;
    }

    private IrBinary Binary(IrBinaryOperator kind, IrExpression left, IrExpression right, bool unsigned, bool isChecked)
    {
        var isShift = kind is IrBinaryOperator.ShiftLeft or IrBinaryOperator.ShiftRight;
        var type = isShift ? StackType(left) : BinaryType(kind, left, right);
        if (isShift || type.Kind is TypeKind.Pointer or TypeKind.ByReference)
        {
            return new IrBinary(kind, left, right, unsigned, isChecked, type);
        }

        return new IrBinary(kind, Widen(left, type, unsigned), Widen(right, type, unsigned), unsigned, isChecked, type);
    }

    /// <summary>Result type by ECMA-335 III.1.5 table 2. Pointer arithmetic counts bytes.</summary>
    private TypeSym BinaryType(IrBinaryOperator kind, IrExpression left, IrExpression right)
    {
        bool IsPointer(IrExpression value) => value.Type.Kind is TypeKind.Pointer or TypeKind.ByReference or TypeKind.FunctionPointer;
        if (IsPointer(left) && IsPointer(right))
        {
            return _types.IntPtr;
        }

        if (IsPointer(left) && kind is IrBinaryOperator.Add or IrBinaryOperator.Subtract)
        {
            return left.Type;
        }

        if (IsPointer(right) && kind == IrBinaryOperator.Add)
        {
            return right.Type;
        }

        if (left.StackKind == right.StackKind)
        {
            return StackType(left);
        }

        return (left.StackKind, right.StackKind) switch
        {
            (StackKind.Single, StackKind.Double) or (StackKind.Double, StackKind.Single) => _types.Double,
            (StackKind.Int64, _) or (_, StackKind.Int64) => _types.Int64,
            _ => _types.IntPtr,
        };
    }

    /// <summary>The type of a value on the stack: short integers are int there, pointers as numbers are native ints.</summary>
    private TypeSym StackType(IrExpression value) => value.StackKind switch
    {
        StackKind.Int32 => _types.Int32,
        StackKind.Int64 => _types.Int64,
        StackKind.NativeInt => _types.IntPtr,
        StackKind.Single => _types.Single,
        StackKind.Double => _types.Double,
        _ => value.Type,
    };

    /// <summary>Makes both operands of one kind: int to native int or long, float to double.</summary>
    private IrExpression Widen(IrExpression value, TypeSym type, bool unsigned)
    {
        if (value.StackKind == type.StackKind)
        {
            return value;
        }

        return type.StackKind switch
        {
            StackKind.Double => new IrConvert(value, _types.Double, false, false, _types.Double),
            StackKind.Int64 => new IrConvert(value, unsigned ? _types.UInt64 : _types.Int64, unsigned, false, _types.Int64),
            StackKind.NativeInt when value.StackKind == StackKind.Int32 =>
                new IrConvert(value, unsigned ? _types.UIntPtr : _types.IntPtr, unsigned, false, _types.IntPtr),
            _ => value,
        };
    }

    private IrCompare Compare((IrComparison Comparison, bool UnsignedOrUnordered) kind, IrExpression left, IrExpression right)
    {
        if (left.StackKind is StackKind.Object or StackKind.ByReference || right.StackKind is StackKind.Object or StackKind.ByReference)
        {
            // cgt.un with null is how "is not null" compiles (ECMA-335 III.4).
            var comparison = kind.Comparison == IrComparison.Greater && right is IrNull ? IrComparison.NotEqual : kind.Comparison;
            return new IrCompare(comparison, left, right, true, _types.Int32);
        }

        var type = left.StackKind == right.StackKind ? StackType(left) : BinaryType(IrBinaryOperator.And, left, right);
        return new IrCompare(
            kind.Comparison,
            Widen(left, type, kind.UnsignedOrUnordered),
            Widen(right, type, kind.UnsignedOrUnordered),
            kind.UnsignedOrUnordered,
            _types.Int32);
    }

    private static (IrComparison Comparison, bool UnsignedOrUnordered) ComparisonOf(ILOpCode code) => code switch
    {
        ILOpCode.Ceq or ILOpCode.Beq => (IrComparison.Equal, false),
        ILOpCode.Bne_un => (IrComparison.NotEqual, true),
        ILOpCode.Clt or ILOpCode.Blt => (IrComparison.Less, false),
        ILOpCode.Clt_un or ILOpCode.Blt_un => (IrComparison.Less, true),
        ILOpCode.Cgt or ILOpCode.Bgt => (IrComparison.Greater, false),
        ILOpCode.Cgt_un or ILOpCode.Bgt_un => (IrComparison.Greater, true),
        ILOpCode.Ble => (IrComparison.LessOrEqual, false),
        ILOpCode.Ble_un => (IrComparison.LessOrEqual, true),
        ILOpCode.Bge => (IrComparison.GreaterOrEqual, false),
        _ => (IrComparison.GreaterOrEqual, true),
    };
}
