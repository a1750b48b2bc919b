using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// Methods of classes that are called by <c>call</c> on what may be null: that instruction does not check (ECMA-335 III.3.19), so
/// <c>this</c> may be null in them. All others are entered by checked calls.
/// </summary>
internal sealed class NullReceivers
{
    private readonly HashSet<MethodSym> _methods = [];
    private readonly List<MethodSym> _found = [];

    public bool MayBeNull(MethodSym method) => _methods.Contains(method);

    /// <summary>A method is called on what may be null.</summary>
    public void Add(MethodSym method)
    {
        if (_methods.Add(method))
        {
            _found.Add(method);
        }
    }

    /// <summary>Methods that were found since the last question.</summary>
    public IReadOnlySet<MethodSym> TakeFound()
    {
        var result = _found.ToHashSet();
        _found.Clear();
        return result;
    }
}
