using System.Reflection.Metadata;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// How control may enter and leave protected blocks, handlers and filters (ECMA-335 III.1.7.4 and III.1.8.1.3): at the first instruction of a
/// protected block, and by the instructions made for it. .NET refuses what does otherwise; no compiler makes it.
/// </summary>
internal sealed class RegionRules
{
    private const string NoFilter = "endfilter outside of a filter";

    private readonly IlBody _body;
    private readonly IReadOnlyList<bool> _live;
    private readonly List<Scope> _scopes = [];

    private RegionRules(IlBody body, IReadOnlyList<bool> live)
    {
        _body = body;
        _live = live;
        foreach (var clause in body.ExceptionRegions)
        {
            _scopes.Add(new Scope(clause, ScopeKind.Try, clause.TryStart, clause.TryEnd));
            _scopes.Add(new Scope(clause, KindOfHandler(clause), clause.HandlerStart, clause.HandlerEnd));
            if (clause.Kind == IlExceptionRegionKind.Filter)
            {
                _scopes.Add(new Scope(clause, ScopeKind.Filter, clause.FilterStart, clause.HandlerStart));
            }
        }
    }

    private enum ScopeKind
    {
        Try,
        Catch,
        Finally,
        Filter,
    }

    /// <summary>The first instruction that breaks a rule, and which one; null if none does.</summary>
    public static (int Index, string What)? Broken(IlBody body, IReadOnlyList<bool> live)
    {
        if (body.ExceptionRegions.Count == 0)
        {
            return OutsideOfFilter(body, live);
        }

        var rules = new RegionRules(body, live);
        for (var i = 0; i < body.Instructions.Count; i++)
        {
            if (live[i] && rules.BrokenBy(i) is { } what)
            {
                return (i, what);
            }
        }

        return null;
    }

    /// <summary>The only rule that a body without regions can break.</summary>
    private static (int Index, string What)? OutsideOfFilter(IlBody body, IReadOnlyList<bool> live)
    {
        for (var i = 0; i < body.Instructions.Count; i++)
        {
            if (live[i] && body.Instructions[i].OpCode == ILOpCode.Endfilter)
            {
                return (i, NoFilter);
            }
        }

        return null;
    }

    private static ScopeKind KindOfHandler(IlExceptionRegion clause) =>
        clause.Kind is IlExceptionRegionKind.Catch or IlExceptionRegionKind.Filter ? ScopeKind.Catch : ScopeKind.Finally;

    private string? BrokenBy(int index)
    {
        var instruction = _body.Instructions[index];
        switch (instruction.OpCode)
        {
            case ILOpCode.Leave:
                return Leaves(index, instruction.Target);
            case ILOpCode.Ret or ILOpCode.Jmp:
                return _scopes.Exists(scope => scope.Holds(index)) ? "the method is left from within a protected block or a handler" : null;
            case ILOpCode.Endfilter:
                return _scopes.Exists(scope => scope.Kind == ScopeKind.Filter && scope.Holds(index)) ? null : NoFilter;
        }

        IEnumerable<int> targets = IlOpcodes.IsBranch(instruction.OpCode) ? [instruction.Target] : instruction.Operand as int[] ?? [];
        if (!IlOpcodes.EndsFlow(instruction.OpCode))
        {
            targets = targets.Append(index + 1);
        }

        return targets.Where(target => target < _live.Count && _live[target]).Select(target => Jumps(index, target)).FirstOrDefault(what => what is not null);
    }

    private string? Jumps(int from, int target)
    {
        if (_scopes.Exists(scope => scope.Holds(from) && !scope.Holds(target)))
        {
            return "a protected block or a handler is left without leave";
        }

        return _scopes.Exists(scope => scope.IsEntered(from, target) && !scope.BeginsAt(target)) ? "a protected block or a handler is entered in the middle" : null;
    }

    private string? Leaves(int from, int target)
    {
        if (_scopes.Exists(scope => scope.Kind is ScopeKind.Finally or ScopeKind.Filter && scope.Holds(from) && !scope.Holds(target)))
        {
            return "leave out of a finally block, a fault block or a filter";
        }

        return _scopes.Exists(scope => scope.IsEntered(from, target) && !scope.BeginsAt(target) && !IsCaughtIn(scope, from))
            ? "a protected block or a handler is entered in the middle"
            : null;
    }

    /// <summary>True if the instruction is in a catch block of the protected block, and thus may go back into it.</summary>
    private bool IsCaughtIn(Scope scope, int from) => scope.Kind == ScopeKind.Try && _scopes.Exists(other =>
        other.Kind == ScopeKind.Catch && other.Holds(from) && other.Clause.TryStart == scope.Start && other.Clause.TryEnd == scope.End);

    private sealed record Scope(IlExceptionRegion Clause, ScopeKind Kind, int Start, int End)
    {
        public bool Holds(int index) => Start <= index && index < End;

        public bool IsEntered(int from, int target) => Holds(target) && !Holds(from);

        public bool BeginsAt(int target) => Kind == ScopeKind.Try && Start == target;
    }
}
