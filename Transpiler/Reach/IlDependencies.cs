using System.Reflection.Metadata;
using Il2Mcu.Model;

namespace Il2Mcu.Reach;

/// <summary>Edges of a body before lowering: those of its live instructions.</summary>
internal sealed class IlDependencies(ManagedProgram program) : IBodyDependencies
{
    private const int EvaluationDepthLimit = 8;

    /// <summary>A body of so many instructions may return a constant whatever its arguments are: <c>IsEnabled() => false</c>.</summary>
    private const int ConstantBodyLength = 6;

    private readonly Dictionary<MethodSym, IReadOnlyList<bool>> _live = [];
    private int _depth;

    /// <summary>Live instructions of the bodies that were read.</summary>
    public IReadOnlyDictionary<MethodSym, IReadOnlyList<bool>> LiveCode => _live;

    public IEnumerable<Dependency<ReachNode>> Of(MethodSym method)
    {
        if (method.Body is not { } body)
        {
            return [];
        }

        var live = ConstantFlow.FindLiveCode(body, EvaluateCall);
        _live[method] = live;
        var edges = new DependencyBuilder(program);
        if (program.TriggersStaticConstructor(method))
        {
            edges.Initialises(method.DeclaringType);
        }

        if (!method.DeclaringType.WrapsThrownObjects && body.ExceptionRegions.Any(region => region.Kind is IlExceptionRegionKind.Catch or IlExceptionRegionKind.Filter))
        {
            edges.Raises(RuntimeExports.ThrownObject);
        }

        for (var i = 0; i < body.Instructions.Count; i++)
        {
            if (live[i])
            {
                edges.Site = method.DeclaringType.IsApplication ? body.Instructions[i].Location : null;
                AddEdges(body.Instructions[i], edges);
                FunctionPointerDependencies.Add(program, body, i, edges);
            }
        }

        return edges.Edges;
    }

    private AbstractValue EvaluateCall(MethodSym method, IReadOnlyList<AbstractValue> arguments)
    {
        if (KnownCalls.Evaluate(method, arguments) is { Kind: not AbstractValueKind.Unknown } known)
        {
            return known;
        }

        if (method.Body is not { } body || _depth >= EvaluationDepthLimit
            || ((!method.IsStatic || method.Parameters.Count > 0) && body.Instructions.Count > ConstantBodyLength))
        {
            return AbstractValue.Unknown;
        }

        _depth++;
        try
        {
            return ConstantFlow.Evaluate(body, EvaluateCall);
        }
        finally
        {
            _depth--;
        }
    }

    private void AddEdges(IlInstruction instruction, DependencyBuilder edges)
    {
        switch (instruction.OpCode)
        {
            case ILOpCode.Newobj when instruction.Operand is MethodSym { Intrinsic: Intrinsic.NewDelegate }:
                break; // FunctionPointerDependencies
            case ILOpCode.Newobj when instruction.Operand is MethodSym { Intrinsic: Intrinsic.ArrayNew } constructor:
                edges.Constructs(constructor.DeclaringType);
                edges.Raises(RuntimeExports.ThrowOverflow);
                edges.Raises(RuntimeExports.ThrowOutOfMemory);
                break;
            case ILOpCode.Call or ILOpCode.Callvirt when instruction.Operand is MethodSym { Intrinsic: not Intrinsic.None } intrinsic:
                AddIntrinsic(intrinsic, edges);
                break;
            case ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj when instruction.Operand is MethodSym method:
                AddCall(instruction, method, edges);
                break;
            case ILOpCode.Ldsfld or ILOpCode.Stsfld or ILOpCode.Ldsflda or ILOpCode.Ldfld or ILOpCode.Stfld or ILOpCode.Ldflda
                when instruction.Operand is FieldSym { IsStatic: true } field:
                edges.UsesStaticField(field);
                edges.Initialises(field.DeclaringType);
                break;
            case ILOpCode.Ldtoken when instruction.Operand is FieldSym field:
                edges.UsesMappedData(field);
                break;
            case ILOpCode.Ldtoken when instruction.Operand is TypeSym described:
                edges.UsesTypeObject(described);
                break;
            case ILOpCode.Ldfld when instruction.Operand is FieldSym { DeclaringType.FullName: TypeQueries.TypeName } field:
                edges.ReadsTypeObject(field);
                break;
            case ILOpCode.Mkrefany or ILOpCode.Refanyval when instruction.Operand is TypeSym referred:
                edges.UsesTypeObject(referred);
                edges.Raises(RuntimeExports.CheckTypedReference);
                break;
            case ILOpCode.Refanytype:
                edges.UsesTypeObjects();
                break;
            case ILOpCode.Ldstr:
                edges.UsesString((string)instruction.Operand!);
                break;
            case ILOpCode.Newarr when instruction.Operand is TypeSym element:
                edges.Constructs(program.Types.ArrayOf(element));
                edges.Raises(RuntimeExports.ThrowOverflow);
                edges.Raises(RuntimeExports.ThrowOutOfMemory);
                break;
            case ILOpCode.Box when instruction.Operand is TypeSym { IsValueType: true } boxed:
                edges.Constructs(boxed, "boxes");
                edges.Raises(RuntimeExports.ThrowOutOfMemory);
                break;
            case ILOpCode.Throw or ILOpCode.Rethrow:
                edges.Raises(RuntimeExports.Throw);
                edges.Raises(RuntimeExports.ThrowObject);
                edges.Raises(RuntimeExports.ThrowNullReference);
                break;
            default:
                AddRuntimeExceptions(instruction.OpCode, edges);
                break;
        }
    }

    private static void AddCall(IlInstruction instruction, MethodSym method, DependencyBuilder edges)
    {
        if (instruction.OpCode == ILOpCode.Newobj)
        {
            if (!method.DeclaringType.IsValueType)
            {
                edges.Constructs(method.DeclaringType);
                edges.Raises(RuntimeExports.ThrowOutOfMemory);
                edges.Finalizes(method.DeclaringType);
            }

            edges.Initialises(method.DeclaringType);
            edges.Calls(method);
            return;
        }

        var target = method;
        if (method.IsStatic && instruction.Prefixes?.Constrained is { } owner)
        {
            target = VirtualDispatch.ResolveStatic(owner, method) ?? method;
        }
        else if (instruction.Prefixes?.Constrained is { IsValueType: true } constrained)
        {
            target = VirtualDispatch.Resolve(constrained, VirtualDispatch.SlotOf(method)) ?? method;
            if (!target.DeclaringType.IsValueType)
            {
                edges.Constructs(constrained, "boxes");
                edges.Raises(RuntimeExports.ThrowOutOfMemory);
            }
        }

        var only = instruction.Prefixes?.Constrained is { IsReferenceType: true } receiver ? VirtualDispatch.ResolveSealed(receiver, method) : null;
        target = only ?? target;
        if (only is null && instruction.OpCode == ILOpCode.Callvirt && target.IsVirtual && !target.DeclaringType.IsValueType)
        {
            edges.CallsVirtually(VirtualDispatch.SlotOf(target));
        }
        else
        {
            edges.Calls(target);
        }

        if ((target.IsStatic || target.IsConstructor) && !target.DeclaringType.IsBeforeFieldInit)
        {
            edges.Initialises(target.DeclaringType);
        }

        if (target is { Name: "Copy", DeclaringType.FullName: "System.Array" })
        {
            edges.Raises(RuntimeExports.ArrayCopy); // What Lower makes of it where it knows the types.
        }

        if (instruction.OpCode == ILOpCode.Callvirt)
        {
            edges.Raises(RuntimeExports.ThrowNullReference);
        }
    }

    private void AddIntrinsic(MethodSym method, DependencyBuilder edges)
    {
        edges.Raises(RuntimeExports.ThrowNullReference);
        edges.Raises(RuntimeExports.ThrowIndexOutOfRange);
        if (method.Intrinsic == Intrinsic.Finalize)
        {
            edges.CallsVirtually(program.Types.Object.VirtualMethods.Single(slot => slot.Name == TypeFacts.Finalizer));
        }

        if (method.Intrinsic == Intrinsic.CodeForList)
        {
            edges.CallsVirtually(method.DeclaringType.VirtualMethods.First(slot => slot.Name == Delegates.InvokeListName));
        }

        if (method.Intrinsic is Intrinsic.ArraySet or Intrinsic.ArrayAddress)
        {
            edges.Raises(RuntimeExports.ThrowArrayTypeMismatch);
        }

        switch (method.Intrinsic)
        {
            case Intrinsic.NewString:
                edges.Constructs(program.Types.String);
                edges.Raises(RuntimeExports.ThrowOverflow);
                edges.Raises(RuntimeExports.ThrowOutOfMemory);
                break;
            case Intrinsic.ObjectType:
                edges.UsesTypeObjects();
                break;
            case Intrinsic.NewEnum:
                edges.BoxesByType();
                break;
            case Intrinsic.NewUninitialised:
                edges.Constructs(method.TypeArguments[0]);
                edges.Raises(RuntimeExports.ThrowOutOfMemory);
                break;
            case Intrinsic.RunClassConstructor:
                edges.Initialises(method.TypeArguments[0]);
                break;
            case Intrinsic.MemberwiseClone:
                edges.Raises(RuntimeExports.ThrowOutOfMemory);
                break;
            default:
                break;
        }
    }

    private static void AddRuntimeExceptions(ILOpCode code, DependencyBuilder edges)
    {
        switch (code)
        {
            case ILOpCode.Div or ILOpCode.Rem:
                edges.Raises(RuntimeExports.ThrowDivideByZero);
                edges.Raises(RuntimeExports.ThrowOverflow);
                break;
            case ILOpCode.Div_un or ILOpCode.Rem_un:
                edges.Raises(RuntimeExports.ThrowDivideByZero);
                break;
            case (>= ILOpCode.Add_ovf and <= ILOpCode.Sub_ovf_un) or (>= ILOpCode.Conv_ovf_i1_un and <= ILOpCode.Conv_ovf_u_un)
                or (>= ILOpCode.Conv_ovf_i1 and <= ILOpCode.Conv_ovf_u8) or ILOpCode.Conv_ovf_i or ILOpCode.Conv_ovf_u:
                edges.Raises(RuntimeExports.ThrowOverflow);
                break;
            case ILOpCode.Ckfinite:
                edges.Raises(RuntimeExports.ThrowArithmetic);
                break;
            case ILOpCode.Castclass or ILOpCode.Unbox or ILOpCode.Unbox_any:
                edges.Raises(RuntimeExports.ThrowInvalidCast);
                edges.Raises(RuntimeExports.ThrowNullReference);
                break;
            case ILOpCode.Stelem_ref or ILOpCode.Stelem or ILOpCode.Ldelema:
                edges.Raises(RuntimeExports.ThrowArrayTypeMismatch);
                edges.Raises(RuntimeExports.ThrowIndexOutOfRange);
                edges.Raises(RuntimeExports.ThrowNullReference);
                break;
            case ILOpCode.Ldelem or (>= ILOpCode.Ldelem_i1 and <= ILOpCode.Stelem_r8):
                edges.Raises(RuntimeExports.ThrowIndexOutOfRange);
                edges.Raises(RuntimeExports.ThrowNullReference);
                break;
            case ILOpCode.Ldfld or ILOpCode.Stfld or ILOpCode.Ldflda or ILOpCode.Ldlen:
                edges.Raises(RuntimeExports.ThrowNullReference);
                break;
            default:
                break;
        }
    }
}
