using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>Cuts the live instructions of a body into blocks (leaders: targets of branches, and what follows a branch).</summary>
internal sealed class ControlFlow
{
    private readonly IrBlock?[] _blockAt;

    private ControlFlow(IrBlock?[] blockAt) => _blockAt = blockAt;

    /// <summary>Instruction index of each block's first instruction, in IL order.</summary>
    public IEnumerable<int> Leaders => Enumerable.Range(0, _blockAt.Length).Where(index => _blockAt[index] is not null);

    public static ControlFlow Of(IlBody body, IReadOnlyList<bool> live)
    {
        var leaders = new SortedSet<int> { 0 };
        for (var i = 0; i < body.Instructions.Count; i++)
        {
            if (!live[i])
            {
                continue;
            }

            var instruction = body.Instructions[i];
            if (IlOpcodes.IsBranch(instruction.OpCode))
            {
                leaders.Add(instruction.Target);
                leaders.Add(i + 1);
            }
            else if (instruction.Operand is int[] targets)
            {
                leaders.UnionWith(targets);
                leaders.Add(i + 1);
            }
            else if (IlOpcodes.EndsFlow(instruction.OpCode))
            {
                leaders.Add(i + 1);
            }
        }

        leaders.UnionWith(body.ExceptionRegions.SelectMany(region => new[] { region.TryStart, region.HandlerStart, region.FilterStart }.Where(start => start >= 0)));
        var blocks = new IrBlock?[body.Instructions.Count];
        var number = 0;
        foreach (var leader in leaders.Where(leader => leader < blocks.Length && live[leader]))
        {
            blocks[leader] = new IrBlock(number++);
        }

        return new ControlFlow(blocks);
    }

    public bool IsLeader(int index) => _blockAt[index] is not null;

    public IrBlock BlockAt(int index) => _blockAt[index]!;
}
