using System.Reflection.Metadata;

namespace Il2Mcu.Model;

/// <summary>Facts about instructions that several phases need (ECMA-335 III.1.7, VI.C.2).</summary>
public static class IlOpcodes
{
    /// <summary>True for an instruction with one branch target, conditional or not; <c>switch</c> has several.</summary>
    public static bool IsBranch(ILOpCode code) => code is (>= ILOpCode.Br and <= ILOpCode.Blt_un) or ILOpCode.Leave;

    /// <summary>True if control does not go on to the next instruction.</summary>
    public static bool EndsFlow(ILOpCode code) =>
        code is ILOpCode.Br or ILOpCode.Leave or ILOpCode.Ret or ILOpCode.Throw or ILOpCode.Rethrow
            or ILOpCode.Endfinally or ILOpCode.Endfilter or ILOpCode.Jmp;

    /// <summary>How many entries an instruction without control flow takes from the evaluation stack and puts there.</summary>
    public static (int Pops, int Pushes) StackEffect(IlInstruction instruction) => instruction.OpCode switch
    {
        ILOpCode.Nop or ILOpCode.Break => (0, 0),
        ILOpCode.Ldarg or ILOpCode.Ldarga or ILOpCode.Ldloc or ILOpCode.Ldloca or ILOpCode.Ldnull or ILOpCode.Ldc_i4 or ILOpCode.Ldc_i8
            or ILOpCode.Ldc_r4 or ILOpCode.Ldc_r8 or ILOpCode.Ldstr or ILOpCode.Ldsfld or ILOpCode.Ldsflda or ILOpCode.Ldtoken
            or ILOpCode.Ldftn or ILOpCode.Sizeof or ILOpCode.Arglist => (0, 1),
        ILOpCode.Starg or ILOpCode.Stloc or ILOpCode.Pop or ILOpCode.Stsfld or ILOpCode.Initobj => (1, 0),
        ILOpCode.Dup => (1, 2),
        (>= ILOpCode.Add and <= ILOpCode.Shr_un) or (>= ILOpCode.Add_ovf and <= ILOpCode.Sub_ovf_un) or (>= ILOpCode.Ceq and <= ILOpCode.Clt_un) => (2, 1),
        (>= ILOpCode.Stind_ref and <= ILOpCode.Stind_r8) or ILOpCode.Stind_i or ILOpCode.Stobj or ILOpCode.Cpobj or ILOpCode.Stfld => (2, 0),
        (>= ILOpCode.Stelem_i and <= ILOpCode.Stelem_ref) or ILOpCode.Stelem or ILOpCode.Cpblk or ILOpCode.Initblk => (3, 0),
        (>= ILOpCode.Ldelema and <= ILOpCode.Ldelem_ref) or ILOpCode.Ldelem => (2, 1),
        ILOpCode.Call or ILOpCode.Callvirt when instruction.Operand is MethodSym method =>
            (method.Parameters.Count + (method.IsStatic ? 0 : 1), method.ReturnType.IsVoid ? 0 : 1),
        ILOpCode.Newobj when instruction.Operand is MethodSym constructor => (constructor.Parameters.Count, 1),
        ILOpCode.Calli when instruction.Operand is CallSignature signature => (signature.ArgumentCount + 1, signature.ReturnType.IsVoid ? 0 : 1),
        ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Calli or ILOpCode.Newobj => (0, 1), // unresolved: the diagnostic comes from Lower
        _ => (1, 1), // neg, not, conv.*, ldind.*, ldobj, ldfld, ldflda, ldlen, newarr, castclass, isinst, box, unbox, localloc, ...
    };
}
