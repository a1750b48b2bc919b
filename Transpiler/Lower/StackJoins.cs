using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// Types of what is on the stack where ways join. The first way that is lifted gives the type; a later one may bring a double where
/// that was a float (the join is a double then, as in CoreCLR; ECMA-335 III.1.8.1.3 knows one type for both), or a reference to
/// another class. The method is then lifted once more.
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
    public void Meet(IrBlock block, int depth, TypeSym known, IrExpression brought, TypeSym ofAnyObject)
    {
        var joined = (known.StackKind, brought.StackKind) switch
        {
            (StackKind.Single, StackKind.Double) => brought.Type,
            (StackKind.Object, StackKind.Object) when brought is not IrNull && !TypeFacts.IsInstance(brought.Type, known) => ofAnyObject,
            _ => known,
        };
        if (joined != known)
        {
            _types[(block.Number, depth)] = joined;
            _changed = true;
        }
    }
}
