using System.Reflection.Metadata;
using Il2Mcu.Diagnostics;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Finds everything in a body that can be told to be unsupported before it is lifted, so that one run shows all of it.</summary>
internal static class UnsupportedCode
{
    /// <summary>Problems with the index of the instruction that each stands at.</summary>
    public static IEnumerable<(int Index, UnsupportedException Problem)> In(IlBody body, IReadOnlyList<bool> live)
    {
        for (var i = 0; i < body.Instructions.Count; i++)
        {
            var instruction = body.Instructions[i];
            if (live[i] && instruction.Operand is UnresolvedMember unresolved)
            {
                yield return (i, new UnsupportedException(IdOf(unresolved.Reason), unresolved.Name, unresolved.Advice));
            }
            else if (live[i] && IsUnsupported(instruction.OpCode) && !MakesUnsupportedDelegate(body, i))
            {
                yield return (i, Instruction(instruction.OpCode));
            }
        }
    }

    public static UnsupportedException Instruction(ILOpCode code) =>
        new(DiagnosticId.UnsupportedInstruction, code.ToString().ToLowerInvariant().Replace('_', '.'), Advice(code));

    private static bool IsUnsupported(ILOpCode code) => code is ILOpCode.Ldftn or ILOpCode.Ldvirtftn or ILOpCode.Calli
        or ILOpCode.Jmp or ILOpCode.Arglist or ILOpCode.Mkrefany or ILOpCode.Refanyval or ILOpCode.Refanytype;

    /// <summary>The delegate's constructor follows, and is reported by the name of the delegate's type.</summary>
    private static bool MakesUnsupportedDelegate(IlBody body, int index) =>
        index + 1 < body.Instructions.Count && body.Instructions[index + 1] is { OpCode: ILOpCode.Newobj, Operand: UnresolvedMember };

    private static DiagnosticId IdOf(UnresolvedReason reason) => reason switch
    {
        UnresolvedReason.UnsupportedMember => DiagnosticId.UnsupportedMember,
        UnresolvedReason.UnsupportedType => DiagnosticId.UnsupportedType,
        UnresolvedReason.UnsupportedInstruction => DiagnosticId.UnsupportedInstruction,
        UnresolvedReason.RecursiveInstantiation => DiagnosticId.RecursiveInstantiation,
        _ => DiagnosticId.MissingMember,
    };

    private static string Advice(ILOpCode code) => code switch
    {
        ILOpCode.Ldftn or ILOpCode.Ldvirtftn => "It makes a delegate or a function pointer: call the method directly, or through an interface.",
        ILOpCode.Calli => "Function pointers cannot be called: call the method directly, or through an interface.",
        ILOpCode.Ldtoken => "It serves reflection: use a type test such as 'x is T' instead.",
        ILOpCode.Arglist or ILOpCode.Mkrefany or ILOpCode.Refanyval or ILOpCode.Refanytype => "Use 'params' and ordinary references instead of __arglist and TypedReference.",
        _ => "Write the code without it.",
    };
}
