using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// Types of what is on the stack where ways join and bring float and double: double (as in CoreCLR; ECMA-335 III.1.8.1.3 knows one
/// type for both). The way that brings double may be the last to be lifted: the method is then lifted once more.
/// </summary>
internal sealed class StackJoins
{
    private readonly Dictionary<(int Block, int Depth), TypeSym> _types = [];
    private bool _changed;

    /// <summary>True if what was lifted since the last question took a value for something else.</summary>
    public bool TakeChange()
    {
        var result = _changed;
        _changed = false;
        return result;
    }

    /// <summary>The type to use, or null for that of the first way.</summary>
    public TypeSym? TypeAt(IrBlock block, int depth) => _types.GetValueOrDefault((block.Number, depth));

    /// <summary>One way brings a value.</summary>
    public void Meet(IrBlock block, int depth, TypeSym known, TypeSym brought)
    {
        if (known.StackKind == StackKind.Single && brought.StackKind == StackKind.Double)
        {
            _types[(block.Number, depth)] = brought;
            _changed = true;
        }
    }
}
