using Il2Mcu.Model;
using ILOpCode = System.Reflection.Metadata.ILOpCode;

namespace Il2Mcu.Load;

/// <summary>
/// C# calls ToString by way of object whatever the receiver is, as in <c>x.GetType().ToString()</c>. Where the receiver has just been
/// made, its exact class is known: the call is direct, and reaches nobody else's ToString.
/// </summary>
internal sealed class ReceiverFolding(WellKnownTypes types)
{
    /// <summary>Makes such calls direct. The receiver is not null, so nothing else changes.</summary>
    public void Run(List<IlInstruction> instructions)
    {
        var targets = BoxFolding.TargetsOf(instructions);
        for (var i = 1; i < instructions.Count; i++)
        {
            if (instructions[i] is { OpCode: ILOpCode.Callvirt, Prefixes: null, Operand: MethodSym { IsVirtual: true, Parameters.Count: 0 } method }
                && !targets.Contains(i) && ExactType(instructions[i - 1]) is { } type && VirtualDispatch.ResolveSealed(type, method) is { } body)
            {
                instructions[i] = instructions[i] with { OpCode = ILOpCode.Call, Operand = body };
            }
        }
    }

    private TypeSym? ExactType(IlInstruction instruction) => instruction switch
    {
        { OpCode: ILOpCode.Ldstr } => types.String,
        { OpCode: ILOpCode.Newobj, Operand: MethodSym { DeclaringType: var created } } => created,
        { OpCode: ILOpCode.Call or ILOpCode.Callvirt, Operand: MethodSym { Name: "GetType", Parameters.Count: 0, DeclaringType.FullName: "object" } } => types.RuntimeType,
        { OpCode: ILOpCode.Call, Operand: MethodSym { Name: "GetTypeFromHandle", DeclaringType.FullName: TypeQueries.TypeName } } => types.RuntimeType,
        _ => null,
    };
}
