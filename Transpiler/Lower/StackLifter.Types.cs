using System.Reflection.Metadata;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Types as values (ECMA-335 III.4.17).</summary>
internal sealed partial class StackLifter
{
    /// <summary><c>typeof(T)</c> is a token and a call; only where the handle itself is wanted, one is made.</summary>
    private void PushToken(TypeSym token)
    {
        var described = new IrTypeObject(token, _types.RuntimeType);
        if (_index + 1 < _body.Instructions.Count && !_flow.IsLeader(_index + 1) && IsTypeFromHandle(_body.Instructions[_index + 1]))
        {
            _index++;
            Push(described);
            return;
        }

        PushHandle(described);
    }

    private void PushHandle(IrExpression described)
    {
        var handle = _function.AddTemporary(_types.RuntimeTypeHandle);
        handle.IsAddressTaken = true;
        var field = _types.RuntimeTypeHandle.InstanceFields.First();
        var address = new IrFieldAddress(new IrVariableAddress(handle, _types.ByReferenceTo(_types.RuntimeTypeHandle)), field, _types.ByReferenceTo(field.Type));
        Add(new IrStore(address, described.StackKind == StackKind.Object ? described : new IrReinterpret(described, field.Type), field.Type, false, false, Location));
        Push(new IrLoadVariable(handle));
    }

    /// <summary>GetType through a managed pointer: of a reference, that of the object; of a value, the type itself.</summary>
    private IrExpression TypeOfValue(IrExpression address, TypeSym type)
    {
        if (type.IsReferenceType)
        {
            return new IrTypeOf(NotNull(InTemporary(new IrLoad(address, type, false, false))), _types.RuntimeType);
        }

        if (TypeFacts.NullableUnderlying(type) is { } underlying)
        {
            // Without a value it is null, and that has no type.
            var flag = type.InstanceFields.First(field => field.Type == _types.Boolean);
            var hasValue = new IrLoad(new IrFieldAddress(address, flag, _types.ByReferenceTo(flag.Type)), flag.Type, false, false);
            var box = InTemporary(new IrReinterpret(Widen(hasValue, _types.IntPtr, false), _types.Object));
            Add(new IrNullCheck(box, Location));
            return new IrTypeObject(underlying, _types.RuntimeType);
        }

        return new IrTypeObject(type, _types.RuntimeType);
    }

    private static bool IsTypeFromHandle(IlInstruction instruction) =>
        instruction is { OpCode: ILOpCode.Call, Operand: MethodSym { Name: "GetTypeFromHandle", DeclaringType.FullName: TypeQueries.TypeName } };
}
