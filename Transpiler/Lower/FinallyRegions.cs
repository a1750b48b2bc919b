using System.Reflection.Metadata;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// Finally blocks as subroutines (ECMA-335 III.3.46): each <c>leave</c> says by a selector variable where the handler goes on.
/// An exception ends the program without running them, as .NET does when nobody catches.
/// </summary>
internal sealed class FinallyRegions
{
    private readonly IlBody _body;
    private readonly Dictionary<IlExceptionRegion, Handler> _handlers = [];

    public FinallyRegions(IlBody body, IReadOnlyList<bool> live, ControlFlow flow, Func<IrVariable> newSelector)
    {
        _body = body;
        for (var i = 0; i < body.Instructions.Count; i++)
        {
            if (live[i] && body.Instructions[i].OpCode == ILOpCode.Leave)
            {
                Register(i, flow, newSelector);
            }
        }
    }

    /// <summary>Selector values to set before a leave, and where to go first.</summary>
    public (IReadOnlyList<(IrVariable Selector, int Value)> Selections, IrBlock First) Leave(int index, ControlFlow flow)
    {
        var target = flow.BlockAt(_body.Instructions[index].Target);
        var exited = Exited(index);
        var selections = new List<(IrVariable, int)>();
        for (var i = 0; i < exited.Count; i++)
        {
            var next = i + 1 < exited.Count ? flow.BlockAt(exited[i + 1].HandlerStart) : target;
            var handler = _handlers[exited[i]];
            if (handler.Selector is not null)
            {
                selections.Add((handler.Selector, handler.Continuations.IndexOf(next)));
            }
        }

        return (selections, exited.Count > 0 ? flow.BlockAt(exited[0].HandlerStart) : target);
    }

    /// <summary>Where the handler that holds the <c>endfinally</c> goes on, and the variable that selects, null if there is only one way.</summary>
    public (IrVariable? Selector, IReadOnlyList<IrBlock> Continuations) EndFinally(int index)
    {
        var region = _body.ExceptionRegions.First(candidate => candidate.HandlerStart <= index && index < candidate.HandlerEnd);
        return _handlers.TryGetValue(region, out var handler) ? (handler.Selector, handler.Continuations) : (null, []);
    }

    private void Register(int index, ControlFlow flow, Func<IrVariable> newSelector)
    {
        var target = flow.BlockAt(_body.Instructions[index].Target);
        var exited = Exited(index);
        for (var i = 0; i < exited.Count; i++)
        {
            var next = i + 1 < exited.Count ? flow.BlockAt(exited[i + 1].HandlerStart) : target;
            if (!_handlers.TryGetValue(exited[i], out var handler))
            {
                _handlers[exited[i]] = handler = new Handler();
            }

            if (!handler.Continuations.Contains(next))
            {
                handler.Continuations.Add(next);
                handler.Selector ??= handler.Continuations.Count == 2 ? newSelector() : null;
            }
        }
    }

    /// <summary>Finally regions that the leave goes out of, innermost first.</summary>
    private List<IlExceptionRegion> Exited(int index)
    {
        var target = _body.Instructions[index].Target;
        return [.. _body.ExceptionRegions.Where(region =>
            region.Kind == IlExceptionRegionKind.Finally
            && region.TryStart <= index && index < region.TryEnd
            && !(region.TryStart <= target && target < region.TryEnd))];
    }

    private sealed class Handler
    {
        public List<IrBlock> Continuations { get; } = [];

        public IrVariable? Selector { get; set; }
    }
}
