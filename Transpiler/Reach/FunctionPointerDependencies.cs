using System.Reflection.Metadata;
using Il2Mcu.Model;

namespace Il2Mcu.Reach;

/// <summary>Edges of the instructions that take addresses of methods, make delegates, and go on in another method.</summary>
internal static class FunctionPointerDependencies
{
    public static void Add(ManagedProgram program, IlBody body, int index, DependencyBuilder edges)
    {
        var instruction = body.Instructions[index];
        switch (instruction)
        {
            case { OpCode: ILOpCode.Ldftn, Operand: MethodSym method }:
                edges.Calls(Thunks.ForPointer(Target(instruction, method)), "takes the address of");
                break;
            case { OpCode: ILOpCode.Ldvirtftn, Operand: MethodSym method }:
                AddVirtual(method, edges);
                break;
            case { OpCode: ILOpCode.Newobj, Operand: MethodSym { Intrinsic: Intrinsic.NewDelegate } constructor }:
                AddDelegate(program, constructor.DeclaringType, Delegates.MethodLoadBefore(body, index), edges);
                break;
            case { OpCode: ILOpCode.Jmp, Operand: MethodSym method }:
                edges.Calls(method, "goes on in");
                if (method.IsStatic && !method.DeclaringType.IsBeforeFieldInit)
                {
                    edges.Initialises(method.DeclaringType);
                }

                break;
            default:
                break;
        }
    }

    private static MethodSym Target(IlInstruction instruction, MethodSym method) =>
        method.IsStatic && instruction.Prefixes?.Constrained is { } owner ? VirtualDispatch.ResolveStatic(owner, method) ?? method : method;

    private static void AddVirtual(MethodSym method, DependencyBuilder edges)
    {
        edges.Raises(RuntimeExports.ThrowNullReference);
        if (method.IsVirtual && method.Intrinsic == Intrinsic.None && !method.DeclaringType.IsValueType)
        {
            edges.CallsVirtually(VirtualDispatch.SlotOf(method));
        }
        else
        {
            edges.Calls(Thunks.ForPointer(method), "takes the address of");
        }
    }

    private static void AddDelegate(ManagedProgram program, TypeSym type, IlInstruction? load, DependencyBuilder edges)
    {
        edges.Constructs(type);
        edges.Raises(RuntimeExports.ThrowOutOfMemory);
        edges.Raises(RuntimeExports.ThrowNullTarget);
        if (load is { OpCode: ILOpCode.Ldftn, Operand: MethodSym method } && DelegateBinding.Of(type, Target(load, method), program.Types) is { } binding)
        {
            edges.Calls(binding.Code, "makes a delegate of");
        }
    }
}
