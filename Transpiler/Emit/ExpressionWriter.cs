using System.Globalization;
using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>Trees to C expressions, with the fewest parentheses and casts. Arithmetic is in <c>ExpressionWriter.Arithmetic.cs</c>, memory in <c>.Memory.cs</c>.</summary>
internal sealed partial class ExpressionWriter(EmitContext context, Func<IrVariable, string> variableName)
{
    private readonly TypeWriter _types = context.Types;

    /// <summary>The value as C has it.</summary>
    public CText Write(IrExpression expression) => expression switch
    {
        IrInteger integer => Integer(integer),
        IrFloat number => Float(number),
        IrNull => Pointer("NULL", "void *"),
        IrString text => Pointer(Text(text.Value), "il2_string *", Precedence.Unary),
        IrDefault zero => new CText($"({_types.CType(zero.Type)}){{0}}", CKind.Struct, Precedence.Postfix, _types.CType(zero.Type)),
        IrLoadVariable load => Typed(variableName(load.Variable), load.Type, Precedence.Postfix),
        IrVariableAddress address => AddressOf(address),
        IrFieldAddress or IrElementAddress or IrStaticFieldAddress or IrBoxedValueAddress => AddressOf(expression),
        IrLoad load => Load(load),
        IrFieldOfValue field => FieldOfValue(field),
        IrMappedData data => Pointer($"(uint8_t *){NameMangler.MappedData(data.Field)}", "uint8_t *", Precedence.Unary),
        IrLength { ChecksNull: true } length => TrappingLength(length),
        IrLength length => Typed($"{Pointee(length.Array, "il2_array *")}->length", length.Type, Precedence.Postfix),
        IrDimensionLength length => Typed($"IL2_MD_LENGTH({Write(length.Array).Text}, {length.Dimension})", length.Type, Precedence.Postfix),
        IrNewMultiDimensional allocation => NewMultiDimensional(allocation),
        IrUnary unary => Unary(unary),
        IrBinary binary => Binary(binary),
        IrCompare compare => Compare(compare),
        IrConvert convert => Convert(convert),
        IrReinterpret reinterpret => Reinterpret(reinterpret),
        IrCheckFinite check => Typed($"il2_ckfinite_{FloatCode(check.Type)}({Write(check.Operand).Text})", check.Type, Precedence.Postfix),
        IrCall call => Call(call),
        IrVirtualCall call => VirtualCall(call),
        IrFunctionAddress or IrVirtualFunction => FunctionPointer(expression),
        IrIndirectCall call => IndirectCall(call),
        IrNewDelegate made => NewDelegate(made),
        IrNewObject allocation => NewObject(allocation),
        IrNewArray allocation => NewArray(allocation),
        IrTypeTest test => TypeTest(test.Operand, new TypeTest(test.Tested, ForUnboxing: false)),
        IrAsInstance test => AsInstance(test),
        IrCaughtException { InFilter: true } => Pointer("il2_exception", "il2_object *"),
        IrCaughtException => Pointer("il2_eh_current.exception", "il2_object *"),
        IrTypeName name => Pointer(NameOfType(name.Operand), "il2_string *", Precedence.Unary),
        IrTypeObject or IrTypeOf or IrIsExactType or IrIsSameType or IrNewEnum or IrClone => Reflection(expression),
        IrSizeOf size => new CText($"(int32_t)sizeof({_types.CType(size.Measured)})", CKind.Signed32, Precedence.Unary),
        IrStackAllocate allocation => StackAllocate(allocation),
        _ => throw Check.Unexpected(expression),
    };

    /// <summary>The value converted to what a variable, parameter or memory of <paramref name="type"/> wants.</summary>
    public string Coerced(IrExpression expression, TypeSym type) => Coerced(Write(IrNarrowing.Narrow(expression, type)), type);

    /// <summary>A string literal.</summary>
    public static string Text(string value) => $"(il2_string *)&{NameMangler.String(value)}";

    /// <summary>The name of an object's type; none if the program makes no object that could be here.</summary>
    public string NameOfType(IrExpression instance) => context.Layout.NamedTypes.Count == 0
        ? "NULL"
        : $"(il2_string *){Pointee(instance, "il2_object *")}->type->name";

    /// <summary>A value that C accepts as initialiser of a static variable.</summary>
    public string Constant(IrExpression expression, TypeSym type) => Coerced(expression, type);

    public CText Object(IrExpression expression, string pointerType) => AsPointer(Write(expression), pointerType);

    /// <summary>A pointer before <c>-></c>. What is known to be null is read only where a check has thrown before, but C wants its type.</summary>
    private string Pointee(IrExpression expression, string pointerType) => Typed(Object(expression, pointerType), pointerType).At(Precedence.Postfix);

    private static CText Typed(CText pointer, string pointerType) => pointer.CType == "void *"
        ? new CText($"({pointerType}){pointer.At(Precedence.Unary)}", CKind.Pointer, Precedence.Unary, pointerType)
        : pointer;

    /// <summary>Operand of a condition, without a needless "!= 0" around comparisons.</summary>
    public string Condition(IrExpression expression) => Write(expression).Text;

    /// <summary>Passes the type test, null included in the failures.</summary>
    public CText TypeTest(IrExpression operand, TypeTest test)
    {
        var value = Object(operand, "il2_object *");
        return new CText($"{context.Names.TypeTest(test)}({value.Text})", CKind.Signed32, Precedence.Postfix);
    }

    private string Coerced(CText value, TypeSym type)
    {
        var kind = TypeWriter.KindOf(type);
        if (kind == CKind.Pointer)
        {
            return AsPointer(value, _types.CType(type)).Text;
        }

        if (value.Kind == CKind.Pointer)
        {
            return $"({_types.CType(type)}){value.At(Precedence.Unary)}";
        }

        // C converts between arithmetic types by itself, as .NET does when it stores.
        return value.IsLiteral ? As(value, kind).Text : value.Text;
    }

    private static CText AsPointer(CText value, string pointerType) =>
        value.CType == pointerType || value.Text == "NULL" || (value.CType == "void *" && pointerType.Length > 0)
            ? value
            : new CText($"({pointerType}){value.At(Precedence.Unary)}", CKind.Pointer, Precedence.Unary, pointerType);

    private static CText Pointer(string text, string cType, Precedence precedence = Precedence.Postfix) =>
        new(text, CKind.Pointer, precedence, cType);

    private CText Typed(string text, TypeSym type, Precedence precedence)
    {
        var kind = TypeWriter.KindOf(type);
        return new CText(text, kind, precedence, kind is CKind.Pointer or CKind.Struct ? _types.CType(type) : "");
    }

    private static CText Integer(IrInteger integer)
    {
        var is64 = integer.Type.IsWide;
        return is64
            ? new CText(Literal64(integer.Value), CKind.Signed64, integer.Value < 0 ? Precedence.Unary : Precedence.Postfix, IsLiteral: true)
            : new CText(Literal32((int)integer.Value), CKind.Signed32, integer.Value < 0 ? Precedence.Unary : Precedence.Postfix, IsLiteral: true);
    }

    private static string Literal32(int value) =>
        value == int.MinValue ? "INT32_MIN" : value.ToString(CultureInfo.InvariantCulture);

    private static string Literal64(long value) =>
        value == long.MinValue ? "INT64_MIN" : value.ToString(CultureInfo.InvariantCulture) + "ll";

    private static CText Float(IrFloat number)
    {
        var isSingle = number.StackKind == StackKind.Single;
        var kind = isSingle ? CKind.Single : CKind.Double;
        var suffix = isSingle ? "f" : "";
        if (double.IsNaN(number.Value))
        {
            return NotANumber(number.Value, isSingle, kind);
        }

        if (double.IsInfinity(number.Value))
        {
            return new CText($"{(number.Value < 0 ? "-" : "")}__builtin_inf{suffix}()", kind, Precedence.Unary);
        }

        var isWhole = number.Value == Math.Floor(number.Value) && Math.Abs(number.Value) < 1e6;
        var text = isWhole ? number.Value.ToString("0.0", CultureInfo.InvariantCulture) : HexFloat.Format(number.Value);
        if (number.Value == 0 && double.IsNegative(number.Value))
        {
            text = "-0.0";
        }

        return new CText(text + suffix, kind, text[0] == '-' ? Precedence.Unary : Precedence.Postfix);
    }

    /// <summary>NaN constants keep sign and payload: the bits can be observed.</summary>
    private static CText NotANumber(double value, bool isSingle, CKind kind)
    {
        var text = isSingle
            ? $"il2_bits_r4(0x{BitConverter.SingleToUInt32Bits((float)value):x8}u)"
            : $"il2_bits_r8(0x{BitConverter.DoubleToUInt64Bits(value):x16}ull)";
        return new CText(text, kind, Precedence.Postfix);
    }

    private CText Reinterpret(IrReinterpret reinterpret)
    {
        var operand = Write(reinterpret.Operand);
        var kind = TypeWriter.KindOf(reinterpret.Type);
        if (kind == CKind.Pointer)
        {
            return AsPointer(operand, _types.CType(reinterpret.Type));
        }

        return operand.Kind == kind
            ? operand
            : new CText($"({_types.CType(reinterpret.Type)}){operand.At(Precedence.Unary)}", kind, Precedence.Unary);
    }

    private CText Call(IrCall call)
    {
        if (call.Target.RuntimeImport is { } import)
        {
            // A C function of the runtime, or a managed export of that name: void pointers fit all its pointers.
            var values = call.Arguments.Select(Write).Select(value => value.Kind == CKind.Pointer ? AsPointer(value, "void *").Text : value.Text);
            var result = Result($"{import}({string.Join(", ", values)})", call.Type);
            return result.Kind == CKind.Pointer ? new CText($"({result.CType}){result.Text}", CKind.Pointer, Precedence.Unary, result.CType) : result;
        }

        return Result($"{context.Names.Method(call.Target)}({Arguments(call.Target, call.Arguments)})", call.Type);
    }

    private CText Result(string text, TypeSym type) =>
        type.IsVoid ? new CText(text, CKind.Struct, Precedence.Postfix) : Typed(text, type, Precedence.Postfix);

    private string Arguments(MethodSym method, IReadOnlyList<IrExpression> arguments)
    {
        var offset = method.IsStatic ? 0 : 1;
        return string.Join(", ", arguments.Select((argument, index) =>
            index < offset ? This(argument, method.DeclaringType) : Coerced(argument, method.Parameters[index - offset].Type)));
    }

    private string This(IrExpression argument, TypeSym type) =>
        type.IsValueType
            ? AsPointer(Write(argument), _types.CType(type) + " *").Text
            : Object(argument, _types.CType(type)).Text;

    private CText VirtualCall(IrVirtualCall call)
    {
        var slot = call.Slot;
        var parameters = slot.Parameters.Select(parameter => _types.CType(parameter.Type)).Prepend("il2_object *");
        var receiver = Object(call.Arguments[0], "il2_object *");
        var table = Pointee(call.Arguments[0], "il2_object *");
        var rest = call.Arguments.Skip(1).Select((argument, index) => Coerced(argument, slot.Parameters[index].Type)).Prepend(receiver.Text);
        var function = $"(({_types.CType(slot.ReturnType)} (*)({string.Join(", ", parameters)})){TypeOfReceiver(table, call)}->slots[{context.Layout.SlotIndices[slot]}])";
        return Result($"{function}({string.Join(", ", rest)})", call.Type);
    }

    private CText NewObject(IrNewObject allocation)
    {
        var record = context.Names.TypeRecord(allocation.Allocated);
        var size = allocation.Allocated.IsValueType
            ? $"IL2_BOX_SIZE({_types.CType(allocation.Allocated)})"
            : TypeWriter.HasStruct(allocation.Allocated) ? $"sizeof({_types.StructName(allocation.Allocated)})" : "sizeof(il2_object)";
        var text = allocation.IsPreallocated
            ? $"__extension__({{ static IL2_ROOT {_types.StructName(allocation.Allocated)} object; il2_object_reset(&object, sizeof object, &{record}); }})"
            : $"il2_gc_alloc({size}, &{record})";
        return AsPointer(Pointer(text, "il2_object *"), _types.CType(allocation.Type));
    }

    private CText NewArray(IrNewArray allocation)
    {
        var count = Write(allocation.Length);
        var length = count.Kind is CKind.Signed64 or CKind.Unsigned64 ? $"il2_conv_ovf_i4_{Code(count.Kind)}({count.Text})" : count.Text;
        var record = context.Names.TypeRecord(allocation.Type);
        return allocation.Type.Kind == TypeKind.Array
            ? Pointer($"il2_gc_alloc_array({length}, sizeof({_types.CType(allocation.Type.ElementType!)}), &{record})", "il2_array *")
            : Pointer($"il2_gc_alloc_string({length}, &{record})", "il2_string *");
    }

    private CText AsInstance(IrAsInstance test)
    {
        var operand = Write(test.Operand);
        var passes = TypeTest(test.Operand, new TypeTest(test.Tested, ForUnboxing: false));
        var cType = _types.CType(test.Type);
        return new CText($"{passes.Text} ? {AsPointer(operand, cType).Text} : NULL", CKind.Pointer, Precedence.Conditional, cType);
    }

    private CText StackAllocate(IrStackAllocate allocation)
    {
        var size = As(Write(allocation.Size), CKind.Unsigned32).Text;
        var function = allocation.Zeroed ? "IL2_STACK_ALLOCATE_ZEROED" : "IL2_STACK_ALLOCATE";
        return Pointer($"{function}({size})", "void *");
    }

    private static string FloatCode(TypeSym type) => type.StackKind == StackKind.Single ? "r4" : "r8";
}
