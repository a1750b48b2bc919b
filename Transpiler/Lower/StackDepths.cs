using System.Reflection.Metadata;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// How many values are on the stack where each block begins. ECMA-335 III.1.7.5 wants none where only a branch from further on leads,
/// .NET does not: blocks with values must be lifted after one that leads there.
/// </summary>
internal static class StackDepths
{
    private const int Unknown = -1;

    /// <summary>Depths by instruction; -1 for what is not reached.</summary>
    public static IReadOnlyList<int> Of(IlBody body)
    {
        var depths = Enumerable.Repeat(Unknown, body.Instructions.Count).ToArray();
        var pending = new Stack<int>();
        Reach(0, 0);
        foreach (var region in body.ExceptionRegions)
        {
            var carried = region.Kind is IlExceptionRegionKind.Catch or IlExceptionRegionKind.Filter ? 1 : 0;
            Reach(region.HandlerStart, carried);
            Reach(region.FilterStart, 1);
        }

        while (pending.TryPop(out var index))
        {
            Follow(index);
        }

        return depths;

        void Reach(int index, int depth)
        {
            if (index >= 0 && index < depths.Length && depths[index] == Unknown)
            {
                depths[index] = depth;
                pending.Push(index);
            }
        }

        void Follow(int index)
        {
            var instruction = body.Instructions[index];
            var after = instruction.OpCode == ILOpCode.Leave ? 0 : depths[index] + Change(instruction);
            if (IlOpcodes.IsBranch(instruction.OpCode))
            {
                Reach(instruction.Target, after);
            }
            else if (instruction.Operand is int[] targets)
            {
                Array.ForEach(targets, target => Reach(target, after));
            }

            if (!IlOpcodes.EndsFlow(instruction.OpCode))
            {
                Reach(index + 1, after);
            }
        }
    }

    private static int Change(IlInstruction instruction)
    {
        switch (instruction.OpCode)
        {
            case ILOpCode.Br or ILOpCode.Ret:
                return 0;
            case ILOpCode.Brtrue or ILOpCode.Brfalse or ILOpCode.Switch:
                return -1;
            case >= ILOpCode.Beq and <= ILOpCode.Blt_un:
                return -2;
            default:
                var (pops, pushes) = IlOpcodes.StackEffect(instruction);
                return pushes - pops;
        }
    }
}
