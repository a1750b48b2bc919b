using System.Reflection.Metadata;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// Finally blocks as subroutines (ECMA-335 III.3.35): each <c>leave</c> says by a selector variable where the handler goes on, and so
/// does an exception, after which it goes on to its handler.
/// </summary>
internal sealed class FinallyRegions
{
    /// <summary>The continuation of a handler that was entered by an exception.</summary>
    public const int Resume = -1;

    private readonly IlBody _body;
    private readonly Dictionary<IlExceptionRegion, Handler> _handlers = [];

    public FinallyRegions(IlBody body, IReadOnlyList<bool> live, Func<IrVariable> newSelector)
    {
        _body = body;
        for (var i = 0; i < body.Instructions.Count; i++)
        {
            if (live[i] && body.Instructions[i].OpCode == ILOpCode.Leave)
            {
                RegisterLeave(i, newSelector);
            }
        }

        foreach (var region in body.ExceptionRegions.Where(region => IsFinally(region) && live[region.TryStart]))
        {
            Register(region, Resume, newSelector);
        }
    }

    /// <summary>Selector values to set before a leave, and the index of the instruction where to go first.</summary>
    public (IReadOnlyList<(IrVariable Selector, int Value)> Selections, int First) Leave(int index)
    {
        var path = PathOf(index);
        var selections = new List<(IrVariable, int)>();
        foreach (var (region, next) in path)
        {
            if (_handlers[region].Selector is { } selector)
            {
                selections.Add((selector, _handlers[region].Continuations.IndexOf(next)));
            }
        }

        return (selections, path.Count > 0 ? path[0].Region.HandlerStart : _body.Instructions[index].Target);
    }

    /// <summary>Selector value for an exception that enters the handler; no selector if there is no other way.</summary>
    public (IrVariable? Selector, int Value) Unwind(IlExceptionRegion region) =>
        (_handlers[region].Selector, _handlers[region].Continuations.IndexOf(Resume));

    /// <summary>Where the handler goes on: indices of instructions or <see cref="Resume"/>; and the variable that selects, null if there is only one way.</summary>
    public (IrVariable? Selector, IReadOnlyList<int> Continuations) EndFinally(IlExceptionRegion region) =>
        (_handlers[region].Selector, _handlers[region].Continuations);

    private static bool IsFinally(IlExceptionRegion region) => region.Kind is IlExceptionRegionKind.Finally or IlExceptionRegionKind.Fault;

    private void RegisterLeave(int index, Func<IrVariable> newSelector)
    {
        foreach (var (region, next) in PathOf(index))
        {
            Register(region, next, newSelector);
        }
    }

    private void Register(IlExceptionRegion region, int next, Func<IrVariable> newSelector)
    {
        if (!_handlers.TryGetValue(region, out var handler))
        {
            _handlers[region] = handler = new Handler();
        }

        if (!handler.Continuations.Contains(next))
        {
            handler.Continuations.Add(next);
            handler.Selector ??= handler.Continuations.Count == 2 ? newSelector() : null;
        }
    }

    /// <summary>Finally blocks that the leave goes out of, innermost first, each with the instruction where it goes on.</summary>
    private List<(IlExceptionRegion Region, int Next)> PathOf(int index)
    {
        var target = _body.Instructions[index].Target;
        var exited = _body.ExceptionRegions.Where(region =>
            region.Kind == IlExceptionRegionKind.Finally
            && region.TryStart <= index && index < region.TryEnd
            && !(region.TryStart <= target && target < region.TryEnd)).ToList();
        return [.. exited.Select((region, i) => (region, i + 1 < exited.Count ? exited[i + 1].HandlerStart : target))];
    }

    private sealed class Handler
    {
        public List<int> Continuations { get; } = [];

        public IrVariable? Selector { get; set; }
    }
}
