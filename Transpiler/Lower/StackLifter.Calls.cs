using System.Reflection.Metadata;
using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Calls and constructors (ECMA-335 III.3.19, III.4.2, III.4.21).</summary>
internal sealed partial class StackLifter
{
    /// <summary>Temporaries that hold a new object.</summary>
    private readonly HashSet<IrVariable> _created = [];

    private bool TryLiftCall(IlInstruction instruction)
    {
        if (instruction.Operand is not MethodSym method)
        {
            return false;
        }

        switch (instruction.OpCode)
        {
            case ILOpCode.Call or ILOpCode.Callvirt when method.Intrinsic == Intrinsic.ObjectType && instruction.Prefixes?.Constrained is { } type:
                Push(TypeOfValue(Pop(), type));
                return true;
            case ILOpCode.Newobj when method.Intrinsic == Intrinsic.ArrayNew:
                Push(NewMultiDimensional(method));
                return true;
            case ILOpCode.Call or ILOpCode.Callvirt when method.Intrinsic is Intrinsic.ArrayGet or Intrinsic.ArraySet or Intrinsic.ArrayAddress:
                LiftArrayAccessor(method, instruction.Prefixes);
                return true;
            case ILOpCode.Call or ILOpCode.Callvirt when TryLiftDimensions(method) || TryLiftArrayCopy(method):
                return true;
            case ILOpCode.Call or ILOpCode.Callvirt when method.Intrinsic != Intrinsic.None:
                LiftIntrinsic(method);
                return true;
            case ILOpCode.Call:
                Call(method, instruction.Prefixes?.Constrained, isVirtual: false);
                return true;
            case ILOpCode.Callvirt:
                Call(method, instruction.Prefixes?.Constrained, isVirtual: true);
                return true;
            case ILOpCode.Newobj:
                Push(New(method));
                return true;
            default:
                return false;
        }
    }

    private void Call(MethodSym method, TypeSym? constrained, bool isVirtual)
    {
        var arguments = Pop(method.Parameters.Count + (method.IsStatic ? 0 : 1));
        for (var i = 0; i < arguments.Count; i++)
        {
            var parameter = i - (method.IsStatic ? 0 : 1);
            arguments[i] = parameter < 0 ? arguments[i] : ToVariable(arguments[i], method.Parameters[parameter].Type);
        }

        if (constrained is not null)
        {
            (method, isVirtual) = Constrain(method, constrained, arguments);
        }

        if (isVirtual && !method.DeclaringType.IsValueType)
        {
            arguments[0] = NotNull(arguments[0]);
        }
        else if (!isVirtual && constrained is null && !method.IsStatic && !method.DeclaringType.IsValueType && !IsNeverNull(arguments[0]))
        {
            _receivers.Add(method);
        }

        if ((method.IsStatic || method.IsConstructor) && !method.DeclaringType.IsBeforeFieldInit)
        {
            Initialise(method.DeclaringType);
        }

        var call = isVirtual && method.IsVirtual && !method.DeclaringType.IsValueType
            ? (IrExpression)new IrVirtualCall(VirtualDispatch.SlotOf(method), arguments)
            : new IrCall(method, arguments);
        Finish(call, method);
    }

    private void Finish(IrExpression call, MethodSym method)
    {
        if (method.ReturnType.IsVoid)
        {
            Add(new IrEvaluate(call, Location));
        }
        else
        {
            Push(call);
        }

        if (method.DoesNotReturn)
        {
            End(new IrUnreachable(Location));
        }
    }

    /// <summary>The <c>constrained.</c> prefix (ECMA-335 III.2.1): a value type calls its own method, or is boxed for an inherited one.</summary>
    private (MethodSym Method, bool IsVirtual) Constrain(MethodSym method, TypeSym type, List<IrExpression> arguments)
    {
        if (method.IsStatic)
        {
            var implementation = VirtualDispatch.ResolveStatic(type, method)
                ?? throw new UnsupportedException(DiagnosticId.UnsupportedMember, $"{method.FullName} on {type.FullName}", "Call a method of the type itself.");
            return (implementation, false);
        }

        if (type.IsReferenceType)
        {
            arguments[0] = InTemporary(new IrLoad(arguments[0], type, false, false));
            if (VirtualDispatch.ResolveSealed(type, method) is not { } only)
            {
                return (method, true);
            }

            arguments[0] = NotNull(arguments[0]);
            return (only, false);
        }

        var target = VirtualDispatch.Resolve(type, VirtualDispatch.SlotOf(method))
            ?? throw new UnsupportedException(DiagnosticId.UnsupportedMember, $"{method.FullName} on {type.FullName}", "Call a method of the type itself.");
        if (!target.DeclaringType.IsValueType)
        {
            arguments[0] = Box(InTemporary(new IrLoad(arguments[0], type, false, false)), type);
        }

        return (target, false);
    }

    private IrExpression New(MethodSym constructor)
    {
        var type = constructor.DeclaringType;
        var arguments = Pop(constructor.Parameters.Count);
        if (!type.IsBeforeFieldInit)
        {
            Initialise(type);
        }

        if (type.IsValueType)
        {
            var value = _function.AddTemporary(type);
            value.IsAddressTaken = true;
            Add(new IrAssign(value, Zero(type), Location));
            Add(new IrEvaluate(new IrCall(constructor, [new IrVariableAddress(value, _types.ByReferenceTo(type)), .. arguments]), Location));
            return new IrLoadVariable(value);
        }

        var instance = InTemporary(new IrNewObject(type, type) { IsPreallocated = _method.RuntimeExport == RuntimeExports.ThrowOutOfMemory });
        _created.Add(instance.Variable);
        if (TypeFacts.HasFinalizer(type))
        {
            Add(new IrEvaluate(new IrCall(_program.Exports[RuntimeExports.RegisterFinalizer], [instance]), Location));
        }

        Add(new IrEvaluate(new IrCall(constructor, [instance, .. arguments]), Location));
        return instance;
    }

    private bool IsNeverNull(IrExpression value) =>
        value is IrString or IrLoadVariable { Variable.IsThis: true } || (value is IrLoadVariable { Variable: var variable } && _created.Contains(variable));
}
