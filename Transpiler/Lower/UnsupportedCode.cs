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
            else if (live[i] && IsUnsupported(instruction.OpCode))
            {
                yield return (i, Instruction(instruction.OpCode));
            }
        }
    }

    public static UnsupportedException Instruction(ILOpCode code) =>
        new(DiagnosticId.UnsupportedInstruction, code.ToString().ToLowerInvariant().Replace('_', '.'), Advice(code));

    private static bool IsUnsupported(ILOpCode code) => code is ILOpCode.Arglist;

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
        ILOpCode.Ldtoken => "It serves reflection: use a type test such as 'x is T' instead.",
        ILOpCode.Arglist => "Use 'params' instead of __arglist.",
        _ => "Write the code without it.",
    };
}
