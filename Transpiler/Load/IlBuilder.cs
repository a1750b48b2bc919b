using System.Reflection.Metadata;
using Il2Mcu.Model;

namespace Il2Mcu.Load;

/// <summary>Bodies that no assembly holds, instruction by instruction.</summary>
internal sealed class IlBuilder
{
    private readonly List<(ILOpCode Code, object? Operand)> _instructions = [];
    private readonly List<IlLocal> _locals = [];
    private readonly Dictionary<string, int> _labels = [];

    /// <summary>Adds an instruction; branches name their label.</summary>
    public IlBuilder Add(ILOpCode code, object? operand = null)
    {
        _instructions.Add((code, operand));
        return this;
    }

    public IlBuilder Label(string name)
    {
        _labels[name] = _instructions.Count;
        return this;
    }

    public int AddLocal(TypeSym type)
    {
        _locals.Add(new IlLocal(_locals.Count, $"local{_locals.Count}", type));
        return _locals.Count - 1;
    }

    public IlBody Build() => new(
        _locals,
        [.. _instructions.Select((item, index) => new IlInstruction(
            index, item.Code, IlOpcodes.IsBranch(item.Code) ? _labels[(string)item.Operand!] : item.Operand, null, null))],
        [],
        InitLocals: true,
        Location: null);
}
