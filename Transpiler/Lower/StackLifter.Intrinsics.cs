using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Methods that become instructions; the table is <see cref="Intrinsics"/>.</summary>
internal sealed partial class StackLifter
{
    private void LiftIntrinsic(MethodSym method)
    {
        var arguments = Pop(method.Parameters.Count + (method.IsStatic ? 0 : 1));
        var element = method.TypeArguments.Count > 0 ? method.TypeArguments[^1] : null;
        switch (method.Intrinsic)
        {
            case Intrinsic.InitializeArray:
                InitialiseArray(arguments[0], arguments[1]);
                break;
            case Intrinsic.Write or Intrinsic.WriteUnaligned:
                Add(new IrStore(
                    arguments[0], ToVariable(arguments[1], element!), element!, false, method.Intrinsic == Intrinsic.WriteUnaligned, Location));
                break;
            case Intrinsic.SkipInitialisation:
                break;
            case Intrinsic.RunClassConstructor:
                Initialise(element!);
                break;
            case Intrinsic.CopyBlock:
                Add(new IrCopyMemory(arguments[0], arguments[1], arguments[2], Location));
                break;
            case Intrinsic.InitialiseBlock:
                Add(new IrFillMemory(arguments[0], arguments[1], arguments[2], Location));
                break;
            case Intrinsic.InvokeDelegate:
                InvokeDelegate(method, arguments);
                break;
            case Intrinsic.Finalize:
                Add(new IrEvaluate(new IrVirtualCall(_types.Object.VirtualMethods.Single(slot => slot.Name == TypeFacts.Finalizer), [NotNull(arguments[0])]), Location));
                break;
            case Intrinsic.CreateSpan:
                Push(CreateSpan(method, arguments[0]));
                break;
            default:
                Push(IntrinsicValue(method, arguments, element));
                break;
        }
    }

    private IrExpression IntrinsicValue(MethodSym method, List<IrExpression> arguments, TypeSym? element) => method.Intrinsic switch
    {
        Intrinsic.StringLength or Intrinsic.ArrayLength => new IrLength(NotNull(arguments[0]), _types.Int32),
        Intrinsic.StringCharacter => new IrLoad(ElementAddress(arguments[0], arguments[1], _types.Char), _types.Char, false, false),
        Intrinsic.StringData => new IrElementAddress(NotNull(arguments[0]), Int32(0), _types.Char, _types.ByReferenceTo(_types.Char)),
        Intrinsic.ArrayData => new IrElementAddress(NotNull(arguments[0]), Int32(0), element!, _types.ByReferenceTo(element!)),
        Intrinsic.NewString => new IrNewArray(arguments[0], _types.String),
        Intrinsic.TypeName => new IrTypeName(NotNull(arguments[0]), _types.String),
        Intrinsic.Constant => Int32(ConstantValue(method)),
        Intrinsic.Reinterpret => new IrReinterpret(arguments[0], method.ReturnType),
        Intrinsic.ObjectType => new IrTypeOf(NotNull(arguments[0]), _types.RuntimeType),
        Intrinsic.TypeEquals => Compare((IrComparison.Equal, false), arguments[0], arguments[1]),
        Intrinsic.TypeNotEquals => Compare((IrComparison.NotEqual, false), arguments[0], arguments[1]),
        Intrinsic.NewEnum => new IrNewEnum(arguments[0], _types.Object),
        Intrinsic.NewUninitialised => new IrNewObject(element!, _types.Object),
        Intrinsic.MemberwiseClone => new IrClone(NotNull(arguments[0]), _types.Object),
        Intrinsic.PointerAdd => Offset(IrBinaryOperator.Add, arguments, element!),
        Intrinsic.PointerSubtract => Offset(IrBinaryOperator.Subtract, arguments, element!),
        Intrinsic.PointerAddBytes => Binary(IrBinaryOperator.Add, arguments[0], arguments[1], false, false),
        Intrinsic.PointerDifference => Binary(IrBinaryOperator.Subtract, arguments[1], arguments[0], false, false),
        Intrinsic.PointerEquals => Compare((IrComparison.Equal, false), arguments[0], arguments[1]),
        Intrinsic.PointerIsNull => Compare((IrComparison.Equal, false), arguments[0], new IrNull(arguments[0].Type)),
        Intrinsic.PointerLess => Compare((IrComparison.Less, true), arguments[0], arguments[1]),
        Intrinsic.PointerGreater => Compare((IrComparison.Greater, true), arguments[0], arguments[1]),
        Intrinsic.NullReference => new IrNull(method.ReturnType),
        Intrinsic.DefaultValue => Zero(element!),
        Intrinsic.SizeOf => new IrSizeOf(element!, _types.Int32),
        Intrinsic.Read => new IrLoad(arguments[0], element!, false, false),
        Intrinsic.ReadUnaligned => new IrLoad(arguments[0], element!, false, true),
        Intrinsic.BitCast => BitCast(arguments[0], method.TypeArguments[0], method.TypeArguments[1]),
        Intrinsic.CodeForList => VirtualFunction(NotNull(arguments[0]), method.DeclaringType.VirtualMethods.First(slot => slot.Name == Delegates.InvokeListName)),
        _ => throw Check.Unexpected(method.Intrinsic),
    };

    private static int ConstantValue(MethodSym method) => method.Name switch
    {
        "IsReferenceOrContainsReferences" => TypeFacts.ContainsReferences(method.TypeArguments[0]) ? 1 : 0,
        "IsBitwiseEquatable" => TypeFacts.IsBitwiseEquatable(method.TypeArguments[0]) ? 1 : 0,
        "Of" => TypeFacts.ElementKind(method.TypeArguments[0]),
        _ => 0, // IsSupported: there are no vector instructions.
    };

    private IrBinary Offset(IrBinaryOperator kind, List<IrExpression> arguments, TypeSym element)
    {
        var count = Widen(arguments[1], _types.IntPtr, false);
        var bytes = Binary(IrBinaryOperator.Multiply, count, Widen(new IrSizeOf(element, _types.Int32), _types.IntPtr, false), false, false);
        return Binary(kind, arguments[0], bytes, false, false);
    }

    private IrExpression BitCast(IrExpression value, TypeSym from, TypeSym to)
    {
        var variable = _function.AddTemporary(from);
        variable.IsAddressTaken = true;
        Add(new IrAssign(variable, ToVariable(value, from), Location));
        var address = new IrVariableAddress(variable, _types.ByReferenceTo(from));

        // Unaligned: read as bytes, since the two types may differ in alignment.
        return new IrLoad(new IrReinterpret(address, _types.ByReferenceTo(to)), to, false, true);
    }

    private void InitialiseArray(IrExpression array, IrExpression handle)
    {
        if (handle is not IrMappedData data || array.Type.Kind is not (TypeKind.Array or TypeKind.MultiDimensionalArray))
        {
            throw Invalid("InitializeArray without a field of data");
        }

        var element = array.Type.ElementType!;
        var destination = new IrElementAddress(NotNull(array), Int32(0), element, _types.ByReferenceTo(element))
        {
            Rank = array.Type.Kind == TypeKind.Array ? 0 : array.Type.Rank,
        };
        Add(new IrCopyMemory(destination, data, Int32(data.Field.MappedData!.Length), Location));
    }

    /// <summary>A span over bytes in flash: <c>ReadOnlySpan&lt;int&gt; x = [1, 2, 3]</c>.</summary>
    private IrLoadVariable CreateSpan(MethodSym method, IrExpression handle)
    {
        if (handle is not IrMappedData data)
        {
            throw Invalid("CreateSpan without a field of data");
        }

        var span = method.ReturnType;
        var element = method.TypeArguments[0];
        var value = _function.AddTemporary(span);
        value.IsAddressTaken = true;
        Add(new IrAssign(value, Zero(span), Location));
        var address = new IrVariableAddress(value, _types.ByReferenceTo(span));
        foreach (var field in span.InstanceFields)
        {
            var fieldAddress = new IrFieldAddress(address, field, _types.ByReferenceTo(field.Type));
            IrExpression stored = field.Type.StackKind == StackKind.Int32
                ? Binary(IrBinaryOperator.Divide, Int32(data.Field.MappedData!.Length), new IrSizeOf(element, _types.Int32), true, false)
                : new IrReinterpret(data, field.Type);
            Add(new IrStore(fieldAddress, stored, field.Type, false, false, Location));
        }

        return new IrLoadVariable(value);
    }
}
