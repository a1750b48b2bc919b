using System.Reflection.Metadata;
using Il2Mcu.Model;

namespace Il2Mcu.Load;

/// <summary>Calls that are not virtual, of methods that a MethodImpl of their own class replaces: they reach what replaces them.</summary>
internal static class OwnCalls
{
    public static IlBody In(IlBody body) =>
        body.Instructions.Any(instruction => Target(instruction) != instruction.Operand)
            ? body with { Instructions = [.. body.Instructions.Select(instruction => instruction with { Operand = Target(instruction) })] }
            : body;

    private static object? Target(IlInstruction instruction) => instruction is { OpCode: ILOpCode.Call or ILOpCode.Ldftn, Operand: MethodSym method }
        ? VirtualDispatch.Own(method)
        : instruction.Operand;
}
