using System.Reflection.Metadata;
using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Delegates and function pointers (ECMA-335 II.14.6, III.3.20, III.3.37, III.3.41, III.4.18).</summary>
internal sealed partial class StackLifter
{
    private bool TryLiftFunctionPointer(IlInstruction instruction)
    {
        switch (instruction.OpCode)
        {
            case ILOpCode.Ldftn when instruction.Operand is MethodSym method:
                Push(FunctionAddress(StaticTarget(method, instruction.Prefixes?.Constrained)));
                return true;
            case ILOpCode.Ldvirtftn when instruction.Operand is MethodSym method:
                Push(VirtualFunction(NotNull(Pop()), method));
                return true;
            case ILOpCode.Calli when instruction.Operand is CallSignature signature:
                CallIndirectly(signature);
                return true;
            case ILOpCode.Jmp when instruction.Operand is MethodSym method:
                JumpTo(method);
                return true;
            case ILOpCode.Newobj when instruction.Operand is MethodSym { Intrinsic: Intrinsic.NewDelegate } constructor:
                Push(NewDelegate(constructor.DeclaringType));
                return true;
            default:
                return false;
        }
    }

    private IrFunctionAddress FunctionAddress(MethodSym method) => new(Thunks.ForPointer(method), false, _types.PointerTo(_types.Void));

    private IrExpression VirtualFunction(IrExpression receiver, MethodSym method) =>
        method.IsVirtual && method.Intrinsic == Intrinsic.None && !method.DeclaringType.IsValueType
            ? new IrVirtualFunction(receiver, VirtualDispatch.SlotOf(method), _types.PointerTo(_types.Void))
            : FunctionAddress(method);

    /// <summary>The method that a static member of an interface means for the type of the <c>constrained.</c> prefix.</summary>
    private static MethodSym StaticTarget(MethodSym method, TypeSym? constrained) =>
        constrained is null || !method.IsStatic
            ? method
            : VirtualDispatch.ResolveStatic(constrained, method)
                ?? throw new UnsupportedException(DiagnosticId.UnsupportedMember, $"{method.FullName} on {constrained.FullName}", "Take a method of the type itself.");

    private IrNewDelegate NewDelegate(TypeSym type)
    {
        var arguments = Pop(2);
        var load = Delegates.MethodLoadBefore(_body, _index) ?? throw new UnsupportedException(
            DiagnosticId.UnsupportedMember, $"{type.FullName} over a computed address", "Name the method where the delegate is made.");
        var method = StaticTarget((MethodSym)load.Operand!, load.Prefixes?.Constrained);
        var binding = DelegateBinding.Of(type, method, _types) ?? throw Invalid($"{method.FullName} does not fit {type.FullName}");

        // ldvirtftn has looked at the target, so it is not null there.
        var isVirtual = arguments[1] is IrVirtualFunction;
        var code = isVirtual ? arguments[1] : new IrFunctionAddress(binding.Code, binding.Unboxes, arguments[1].Type);
        return new IrNewDelegate(arguments[0], code, binding.NeedsTarget && load.OpCode == ILOpCode.Ldftn, type);
    }

    private void InvokeDelegate(MethodSym invoke, List<IrExpression> arguments)
    {
        var instance = Simple(NotNull(arguments[0]));
        var type = invoke.DeclaringType;
        var values = arguments.Skip(1).Select((value, index) => ToVariable(value, invoke.Parameters[index].Type));
        FinishIndirect(new IrIndirectCall(
            FieldOf(instance, Delegates.CodeOf(type)),
            [FieldOf(instance, Delegates.TargetOf(type)), .. values],
            [_types.Object, .. invoke.Parameters.Select(parameter => parameter.Type)],
            invoke.ReturnType));
    }

    /// <summary>Fields of delegates never change.</summary>
    private IrLoad FieldOf(IrExpression instance, FieldSym field) =>
        new(new IrFieldAddress(instance, field, _types.ByReferenceTo(field.Type)), field.Type, false, false);

    private void CallIndirectly(CallSignature signature)
    {
        if (signature.IsVariable)
        {
            throw UnsupportedCode.Instruction(ILOpCode.Arglist);
        }

        // An address of zero is no exception in .NET either: the process ends.
        var function = Pop();
        var arguments = Pop(signature.ArgumentCount);
        var types = signature.HasThis ? [ThisType(arguments[0]), .. signature.Parameters] : signature.Parameters;
        var values = arguments.Select((value, index) => ToVariable(value, types[index])).ToList();
        FinishIndirect(new IrIndirectCall(function, values, types, signature.ReturnType));
    }

    private TypeSym ThisType(IrExpression instance) => instance.StackKind == StackKind.Object ? _types.Object : _types.PointerTo(_types.Void);

    private void FinishIndirect(IrIndirectCall call)
    {
        if (call.Type.IsVoid)
        {
            Add(new IrEvaluate(call, Location));
        }
        else
        {
            Push(call);
        }
    }

    /// <summary>Goes on in another method with the arguments as they are (ECMA-335 III.3.37): a call whose result is returned.</summary>
    private void JumpTo(MethodSym method)
    {
        RequireEmptyStack();
        foreach (var argument in _function.Arguments)
        {
            _stack.Add(new IrLoadVariable(argument));
        }

        Call(method, null, isVirtual: false);
        End(new IrReturn(_method.ReturnType.IsVoid ? null : ToVariable(Pop(), _method.ReturnType), Location));
    }
}
