using System.Globalization;
using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Emit;

/// <summary>Arithmetic, comparison and conversion. The signedness of ECMA-335 lies in the operation, that of C in the operands: casts reconcile them.</summary>
internal sealed partial class ExpressionWriter
{
    /// <summary>An index or length, as an operand of an unsigned comparison.</summary>
    public string AsUnsigned(IrExpression expression)
    {
        var value = AsNumber(Write(expression));
        return As(value, Unsigned(value.Kind)).At(Precedence.Shift);
    }

    /// <summary>The value as an operand of the given kind.</summary>
    private static CText As(CText value, CKind kind)
    {
        if (value.Kind == kind)
        {
            return value;
        }

        if (value.IsLiteral && TryLiteralAs(value, kind) is { } literal)
        {
            return literal;
        }

        var cType = kind switch
        {
            CKind.Signed32 => "int32_t",
            CKind.Unsigned32 => "uint32_t",
            CKind.Signed64 => "int64_t",
            CKind.Unsigned64 => "uint64_t",
            CKind.Single => "float",
            CKind.Double => "double",
            _ => throw Check.Unexpected(kind),
        };
        return new CText($"({cType}){value.At(Precedence.Unary)}", kind, Precedence.Unary);
    }

    private static CText? TryLiteralAs(CText value, CKind kind)
    {
        if (kind == CKind.Unsigned32 && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            var text = number is >= 0 and < 65536
                ? number.ToString(CultureInfo.InvariantCulture) + "u"
                : $"0x{unchecked((uint)number).ToString("X8", CultureInfo.InvariantCulture)}u";
            return new CText(text, kind, Precedence.Postfix, IsLiteral: true);
        }

        if (kind == CKind.Unsigned64 && value.Text.EndsWith("ll", StringComparison.Ordinal)
            && long.TryParse(value.Text[..^2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var wide))
        {
            return new CText($"0x{unchecked((ulong)wide).ToString("X", CultureInfo.InvariantCulture)}ull", kind, Precedence.Postfix, IsLiteral: true);
        }

        return null;
    }

    private static CKind Signed(CKind kind) => kind is CKind.Unsigned32 ? CKind.Signed32 : kind is CKind.Unsigned64 ? CKind.Signed64 : kind;

    private static CKind Unsigned(CKind kind) => kind is CKind.Signed32 ? CKind.Unsigned32 : kind is CKind.Signed64 ? CKind.Unsigned64 : kind;

    /// <summary>Kind for operations that do not care about the sign: that of the operands if they agree.</summary>
    private static CKind Common(CText left, CText right)
    {
        var leftKind = left.IsLiteral && !right.IsLiteral ? right.Kind : left.Kind;
        var rightKind = right.IsLiteral && !left.IsLiteral ? left.Kind : right.Kind;
        return leftKind == rightKind ? leftKind : Signed(leftKind);
    }

    private CText Unary(IrUnary unary)
    {
        var operand = Write(unary.Operand);
        if (operand.Kind is CKind.Pointer)
        {
            operand = AsNumber(operand); // ECMA-335 III.1.5: the address of a method, as any pointer, is a native int
        }

        var sign = unary.Operator == IrUnaryOperator.Negate ? "-" : "~";
        var inner = operand.At(Precedence.Unary);
        return new CText(sign + (inner[0] == '-' ? $"({inner})" : inner), operand.Kind, Precedence.Unary);
    }

    private CText Binary(IrBinary binary)
    {
        if (binary.Type.Kind is TypeKind.Pointer or TypeKind.ByReference)
        {
            return PointerArithmetic(binary);
        }

        var left = Write(binary.Left);
        var right = Write(binary.Right);
        if (left.Kind == CKind.Pointer || right.Kind == CKind.Pointer)
        {
            return Infix(binary, AsNumber(left), AsNumber(right), SignedNative);
        }

        if (binary.StackKind is StackKind.Single or StackKind.Double)
        {
            return binary.Operator == IrBinaryOperator.Remainder
                ? Helper($"il2_rem_{FloatCode(binary.Type)}", left, right, left.Kind)
                : Infix(binary, left, right, left.Kind);
        }

        return binary.Operator switch
        {
            IrBinaryOperator.ShiftLeft or IrBinaryOperator.ShiftRight => Shift(binary, left, right),
            IrBinaryOperator.Divide or IrBinaryOperator.Remainder => Division(binary, left, right),
            _ when binary.Checked => CheckedArithmetic(binary, left, right),
            _ => Infix(binary, left, right, Common(left, right)),
        };
    }

    /// <summary>Kinds of the integers that hold an address.</summary>
    private CKind SignedNative => TypeWriter.SignedNative(context.PointerSize);

    private CKind UnsignedNative => TypeWriter.UnsignedNative(context.PointerSize);

    private CText AsNumber(CText value) => value.Kind == CKind.Pointer ? As(value, SignedNative) : value;

    private static CText Infix(IrBinary binary, CText left, CText right, CKind kind)
    {
        var (sign, precedence) = binary.Operator switch
        {
            IrBinaryOperator.Add => ("+", Precedence.Additive),
            IrBinaryOperator.Subtract => ("-", Precedence.Additive),
            IrBinaryOperator.Multiply => ("*", Precedence.Multiplicative),
            IrBinaryOperator.Divide => ("/", Precedence.Multiplicative),
            IrBinaryOperator.Remainder => ("%", Precedence.Multiplicative),
            IrBinaryOperator.And => ("&", Precedence.BitAnd),
            IrBinaryOperator.Or => ("|", Precedence.BitOr),
            IrBinaryOperator.Xor => ("^", Precedence.BitXor),
            _ => throw Check.Unexpected(binary.Operator),
        };
        return Joined(As(left, kind), sign, As(right, kind), precedence, kind);
    }

    /// <summary>Both operands around a sign. Mixed bit operators are put in parentheses, as gcc's warnings and readers want it.</summary>
    private static CText Joined(CText left, string sign, CText right, Precedence precedence, CKind kind)
    {
        var isBitwise = precedence is Precedence.BitAnd or Precedence.BitOr or Precedence.BitXor or Precedence.Shift;
        string Operand(CText operand, bool isRight) =>
            (isBitwise && operand.Precedence < Precedence.Unary && operand.Precedence != precedence) || (isRight && operand.Precedence == precedence)
                ? $"({operand.Text})"
                : operand.At(precedence);
        return new CText($"{Operand(left, false)} {sign} {Operand(right, true)}", kind, precedence);
    }

    private static CText Helper(string name, CText left, CText right, CKind result) =>
        new($"{name}({left.Text}, {right.Text})", result, Precedence.Postfix);

    private static string Code(CKind kind) => kind switch
    {
        CKind.Signed32 => "i4",
        CKind.Unsigned32 => "u4",
        CKind.Signed64 => "i8",
        CKind.Unsigned64 => "u8",
        CKind.Single => "r4",
        CKind.Double => "r8",
        _ => throw Check.Unexpected(kind),
    };

    private static CText Shift(IrBinary binary, CText left, CText right)
    {
        var is64 = binary.Type.IsWide;
        var kind = binary.Operator == IrBinaryOperator.ShiftLeft
            ? left.Kind
            : binary.Unsigned ? Unsigned(left.Kind) : Signed(left.Kind);
        var value = As(left, kind);
        var count = As(right, CKind.Signed32);
        var sign = binary.Operator == IrBinaryOperator.ShiftLeft ? "<<" : ">>";
        if (IsInRange(binary.Right, is64 ? 63 : 31))
        {
            return Joined(value, sign, count, Precedence.Shift, kind);
        }

        var name = (binary.Operator == IrBinaryOperator.ShiftLeft ? "il2_shl_" : "il2_shr_") + Code(kind);
        return Helper(name, value, count, kind);
    }

    /// <summary>True for a count that the IL itself keeps below the width: C# masks shift counts.</summary>
    private static bool IsInRange(IrExpression count, long maximum) => count switch
    {
        IrInteger integer => integer.Value >= 0 && integer.Value <= maximum,
        IrBinary { Operator: IrBinaryOperator.And, Right: IrInteger mask } => mask.Value >= 0 && mask.Value <= maximum,
        _ => false,
    };

    private static CText Division(IrBinary binary, CText left, CText right)
    {
        var kind = binary.Unsigned ? Unsigned(left.Kind) : Signed(left.Kind);
        if (!binary.MayThrow)
        {
            return Infix(binary, As(left, kind), As(right, kind), kind);
        }

        var name = binary.Operator == IrBinaryOperator.Divide ? "il2_div_" : "il2_rem_";
        return Helper((binary.ZeroTraps ? "il2_trap_" + name[4..] : name) + Code(kind), As(left, kind), As(right, kind), kind);
    }

    private static CText CheckedArithmetic(IrBinary binary, CText left, CText right)
    {
        var kind = binary.Unsigned ? Unsigned(left.Kind) : Signed(left.Kind);
        var name = binary.Operator switch
        {
            IrBinaryOperator.Add => "il2_add_ovf_",
            IrBinaryOperator.Subtract => "il2_sub_ovf_",
            _ => "il2_mul_ovf_",
        };
        return Helper(name + Code(kind), As(left, kind), As(right, kind), kind);
    }

    /// <summary>Pointers move by bytes.</summary>
    private CText PointerArithmetic(IrBinary binary)
    {
        var cType = _types.CType(binary.Type);
        var (pointer, offset) = Write(binary.Left).Kind == CKind.Pointer ? (binary.Left, binary.Right) : (binary.Right, binary.Left);
        var address = AsPointer(Write(pointer), "uint8_t *");
        if (address.CType == "void *")
        {
            address = new CText($"(uint8_t *){address.At(Precedence.Unary)}", CKind.Pointer, Precedence.Unary, "uint8_t *");
        }

        var sign = binary.Operator == IrBinaryOperator.Subtract ? "-" : "+";
        var sum = new CText(
            $"{address.At(Precedence.Additive)} {sign} {Write(offset).At(Precedence.Multiplicative)}", CKind.Pointer, Precedence.Additive, "uint8_t *");
        return AsPointer(sum, cType);
    }

    private CText Compare(IrCompare compare)
    {
        var left = Compared(compare.Left, Write(compare.Left));
        var right = Compared(compare.Right, Write(compare.Right));
        var (sign, precedence) = compare.Comparison switch
        {
            IrComparison.Equal => ("==", Precedence.Equality),
            IrComparison.NotEqual => ("!=", Precedence.Equality),
            IrComparison.Less => ("<", Precedence.Relational),
            IrComparison.LessOrEqual => ("<=", Precedence.Relational),
            IrComparison.Greater => (">", Precedence.Relational),
            _ => (">=", Precedence.Relational),
        };
        if (left.Kind == CKind.Pointer || right.Kind == CKind.Pointer)
        {
            return ComparePointers(left, right, sign, precedence);
        }

        if (left.Kind is CKind.Single or CKind.Double)
        {
            return CompareFloats(compare, left, right, sign, precedence);
        }

        var isEquality = precedence == Precedence.Equality;
        var kind = isEquality ? Common(left, right) : compare.UnsignedOrUnordered ? Unsigned(left.Kind) : Signed(left.Kind);
        var text = $"{Compared(compare.Left, As(left, kind), kind).At(precedence + 1)} {sign} {Compared(compare.Right, As(right, kind), kind).At(precedence + 1)}";
        return new CText(text, CKind.Signed32, precedence);
    }

    /// <summary>
    /// gcc takes a comparison that casts or bit operations decide for a mistake of who wrote it. C# may say it: behind a function,
    /// gcc just folds it.
    /// </summary>
    private static CText Compared(IrExpression operand, CText text, CKind kind) =>
        operand is IrConvert or IrUnary or IrCompare or IrTypeTest or IrIsExactType or IrIsSameType
            or IrBinary { Operator: not (IrBinaryOperator.Add or IrBinaryOperator.Subtract) }
            ? new CText($"il2_value_{Code(kind)}({text.Text})", kind, Precedence.Postfix)
            : text;

    /// <summary>An address that C knows is never null, nor does it differ from itself: gcc warns of comparing it.</summary>
    private static CText Compared(IrExpression operand, CText text)
    {
        while (operand is IrReinterpret or IrConvert)
        {
            operand = operand.Operands[0];
        }

        return text.Kind == CKind.Pointer && operand is IrStaticFieldAddress or IrVariableAddress or IrMappedData or IrFunctionAddress or IrString or IrFieldAddress or IrElementAddress
            ? new CText($"il2_value_address({text.Text})", CKind.Pointer, Precedence.Postfix, "const volatile void *")
            : text;
    }

    private CText ComparePointers(CText left, CText right, string sign, Precedence precedence)
    {
        var isNull = left.Text == "NULL" || right.Text == "NULL";
        if (precedence == Precedence.Relational || left.Kind != right.Kind)
        {
            left = Address(left);
            right = Address(right);
        }
        else if (left.CType != right.CType && !isNull)
        {
            left = AsPointer(left, "void *");
            right = AsPointer(right, "void *");
        }

        return new CText($"{left.At(precedence + 1)} {sign} {right.At(precedence + 1)}", CKind.Signed32, precedence);
    }

    /// <summary>An address as an unsigned number; a short integer among the operands is extended by its own sign.</summary>
    private CText Address(CText value) => new($"({_types.AddressAsNumber}){value.At(Precedence.Unary)}", UnsignedNative, Precedence.Unary);

    /// <summary>"Less or unordered" is "not (greater or equal)"; C's != is true for unordered operands, its == false.</summary>
    private static CText CompareFloats(IrCompare compare, CText left, CText right, string sign, Precedence precedence)
    {
        var (orderedSign, negate) = (compare.Comparison, compare.UnsignedOrUnordered) switch
        {
            (IrComparison.NotEqual, false) => ("", false),
            (IrComparison.Less, true) => (">=", true),
            (IrComparison.LessOrEqual, true) => (">", true),
            (IrComparison.Greater, true) => ("<=", true),
            (IrComparison.GreaterOrEqual, true) => ("<", true),
            (IrComparison.Equal, true) => ("", false),
            _ => (sign, false),
        };
        if (orderedSign.Length == 0)
        {
            // Ordered and different; or equal or unordered.
            var function = compare.Comparison == IrComparison.NotEqual ? "__builtin_islessgreater" : "!__builtin_islessgreater";
            return new CText($"{function}({left.Text}, {right.Text})", CKind.Signed32, Precedence.Unary);
        }

        var text = $"{left.At(precedence + 1)} {orderedSign} {right.At(precedence + 1)}";
        return negate ? new CText($"!({text})", CKind.Signed32, Precedence.Unary) : new CText(text, CKind.Signed32, precedence);
    }

    private CText Convert(IrConvert convert)
    {
        var operand = AsNumberIfPointer(Write(convert.Operand));
        var isFloat = operand.Kind is CKind.Single or CKind.Double;
        var from = isFloat ? operand.Kind : convert.FromUnsigned ? Unsigned(operand.Kind) : Signed(operand.Kind);
        var target = convert.Target;
        var targetKind = TypeWriter.KindOf(target);
        if (targetKind is CKind.Single or CKind.Double)
        {
            return operand.Kind == targetKind ? operand : Cast(_types.CType(target), As(operand, from), targetKind);
        }

        var isUnsigned = target.Primitive is PrimitiveKind.UInt32 or PrimitiveKind.UInt64 or PrimitiveKind.UIntPtr;
        var result = convert.Type.IsWide
            ? isUnsigned ? CKind.Unsigned64 : CKind.Signed64
            : isUnsigned ? CKind.Unsigned32 : CKind.Signed32;
        if (convert.Checked || isFloat)
        {
            var name = $"il2_conv_{(convert.Checked ? "ovf_" : "")}{IntegerCode(target)}_{Code(from)}";
            return new CText($"{name}({As(operand, from).Text})", result, Precedence.Postfix);
        }

        // Widening follows the operand's sign; narrowing and same width only drop bits.
        var isWidening = result is CKind.Signed64 or CKind.Unsigned64 && operand.Kind is CKind.Signed32 or CKind.Unsigned32;
        return Cast(_types.CType(target), isWidening ? As(operand, from) : operand, result);
    }

    private CText AsNumberIfPointer(CText value) => value.Kind == CKind.Pointer ? Address(value) : value;

    private static CText Cast(string cType, CText operand, CKind kind)
    {
        var isSame = operand.Kind == kind && cType is "int32_t" or "uint32_t" or "int64_t" or "uint64_t";
        return isSame && operand.Kind == kind ? operand : new CText($"({cType}){operand.At(Precedence.Unary)}", kind, Precedence.Unary);
    }

    private static string IntegerCode(TypeSym type) => type.Underlying.Primitive switch
    {
        PrimitiveKind.SByte => "i1",
        PrimitiveKind.Byte => "u1",
        PrimitiveKind.Int16 => "i2",
        PrimitiveKind.UInt16 => "u2",
        PrimitiveKind.Int32 => "i4",
        PrimitiveKind.UInt32 => "u4",
        PrimitiveKind.IntPtr => type.PointerSize == 8 ? "i8" : "i4",
        PrimitiveKind.UIntPtr => type.PointerSize == 8 ? "u8" : "u4",
        PrimitiveKind.Int64 => "i8",
        _ => "u8",
    };
}
