using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// The exception table of a body as nested protected blocks (ECMA-335 II.19, III.1.7.4): which one protects an instruction, and
/// which ones a jump enters. Between the handlers of one protected block, the table may have blocks that lie inside a handler.
/// </summary>
internal sealed class TryRegions
{
    private readonly List<Region> _regions = [];

    public TryRegions(IlBody body, IReadOnlyList<bool> live, Func<IrBlock> newBlock, bool allFilter)
    {
        foreach (var clause in body.ExceptionRegions.Where(clause => live[clause.TryStart]))
        {
            if (_regions.FindLast(region => SameTry(region.Clauses[0], clause)) is { Catches: true } last && Catches(clause))
            {
                last.Clauses.Add(clause);
            }
            else
            {
                _regions.Add(new Region([clause], newBlock()));
            }
        }

        for (var i = 0; i < _regions.Count; i++)
        {
            _regions[i].Try = new IrTry(i, [.. _regions[i].Clauses.Select(clause => allFilter && Catches(clause)
                ? new IrHandler(IrHandlerKind.Filter, null)
                : new IrHandler(KindOf(clause.Kind), clause.CatchType))]);
        }

        foreach (var region in _regions)
        {
            region.Try.Outer = Around(region)?.Try;
        }
    }

    /// <summary>Protected blocks with live code, in the order of the table: inner ones first.</summary>
    public IReadOnlyList<Region> All => _regions;

    /// <summary>The innermost protected block that holds the instruction, or null.</summary>
    public IrTry? At(int index) => _regions.Find(region => region.Holds(index))?.Try;

    /// <summary>Protected blocks that begin at <paramref name="target"/> and do not hold <paramref name="from"/>, outermost first.</summary>
    public IReadOnlyList<Region> Entered(int from, int target) =>
        [.. _regions.Where(region => region.Start == target && !region.Holds(from)).Reverse()];

    /// <summary>The protected block that a jump enters elsewhere than at its first instruction: a catch handler leaves into its own. Null for none.</summary>
    public Region? EnteredInTheMiddle(int from, int target) =>
        from < 0 ? null : _regions.Find(region => region.Start < target && region.Holds(target) && !region.Holds(from));

    /// <summary>A handler that does not stand where its protected block stands, with respect to other protected blocks, or null.</summary>
    public Region? Misplaced() =>
        _regions.Find(region => region.Clauses.Exists(clause =>
            _regions.Exists(other => other != region && other.Start != clause.HandlerStart && other.Holds(clause.HandlerStart) != IsAround(other, region))));

    /// <summary>The finally or fault block that holds the instruction: the innermost one.</summary>
    public IlExceptionRegion? HandlerAround(int index) =>
        _regions.SelectMany(region => region.Clauses).Where(clause => clause.HandlerStart <= index && index < clause.HandlerEnd)
            .OrderBy(clause => clause.HandlerEnd - clause.HandlerStart).FirstOrDefault();

    private Region? Around(Region inner) =>
        _regions.Skip(_regions.IndexOf(inner) + 1).FirstOrDefault(region => region.Start <= inner.Start && inner.End <= region.End)
        ?? _regions.Where(region => region != inner && region.Start <= inner.Start && inner.End <= region.End && !region.SameRange(inner))
            .OrderBy(region => region.End - region.Start).FirstOrDefault();

    private static bool IsAround(Region outer, Region inner)
    {
        for (var item = inner.Try.Outer; item is not null; item = item.Outer)
        {
            if (item == outer.Try)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Catches(IlExceptionRegion clause) => clause.Kind is IlExceptionRegionKind.Catch or IlExceptionRegionKind.Filter;

    private static bool SameTry(IlExceptionRegion first, IlExceptionRegion second) => first.TryStart == second.TryStart && first.TryEnd == second.TryEnd;

    private static IrHandlerKind KindOf(IlExceptionRegionKind kind) => kind switch
    {
        IlExceptionRegionKind.Catch => IrHandlerKind.Catch,
        IlExceptionRegionKind.Filter => IrHandlerKind.Filter,
        _ => IrHandlerKind.Finally,
    };

    /// <summary>A protected block in the IL.</summary>
    internal sealed class Region(List<IlExceptionRegion> clauses, IrBlock entry)
    {
        public List<IlExceptionRegion> Clauses { get; } = clauses;

        /// <summary>The block in which the protected block is entered.</summary>
        public IrBlock Entry { get; } = entry;

        public IrTry Try { get; set; } = null!;

        public int Start => Clauses[0].TryStart;

        public int End => Clauses[0].TryEnd;

        public bool Catches => TryRegions.Catches(Clauses[0]);

        public bool Holds(int index) => Start <= index && index < End;

        public bool SameRange(Region other) => Start == other.Start && End == other.End;
    }
}
