using Il2Mcu.Ir;

namespace Il2Mcu.Emit;

/// <summary>
/// The C side of a function's protected blocks: one frame in the chain that a throw walks, a table of handlers, and a place where
/// exceptions come to. Variables that filters share with the function live in a struct that begins with the frame.
/// </summary>
internal sealed class TryWriter
{
    /// <summary>Names in a function that its variables must not take.</summary>
    public static readonly string[] ReservedNames = ["il2_here", "il2_locals", "il2_exception"];

    private readonly EmitContext _context;
    private readonly IrFunction _function;
    private readonly IReadOnlyList<IrEnterTry> _enters;
    private readonly List<IrHandlerEntry> _entries = [];
    private readonly Dictionary<IrTry, int> _first = [];

    public TryWriter(EmitContext context, IrFunction function)
    {
        _context = context;
        _function = function;
        _enters = [.. function.Blocks.Select(block => block.Terminator).OfType<IrEnterTry>().DistinctBy(enter => enter.Try).OrderBy(enter => enter.Try.Number)];
        foreach (var enter in _enters)
        {
            _first[enter.Try] = _entries.Count;
            _entries.AddRange(enter.Entries);
        }

        if (_entries.Exists(entry => entry.Filter is not null))
        {
            Filters = new IrTryMap(function).Filters;
            var own = function.Blocks.Where(block => !IsOfFilter(block)).SelectMany(IrWalk.Variables).Concat(function.Arguments).ToHashSet();
            Shared = Filters.Values.SelectMany(blocks => blocks).SelectMany(IrWalk.Variables).Where(own.Contains).ToHashSet();
        }
    }

    public bool HasTries => _enters.Count > 0;

    /// <summary>Blocks of each filter, by its first one.</summary>
    public IReadOnlyDictionary<IrBlock, HashSet<IrBlock>> Filters { get; } = new Dictionary<IrBlock, HashSet<IrBlock>>();

    /// <summary>Variables of the function that its filters use.</summary>
    public IReadOnlySet<IrVariable> Shared { get; } = new HashSet<IrVariable>();

    /// <summary>Numbers of the records of interrupted unwinding.</summary>
    public IEnumerable<int> Unwinds => IrWalk.Statements(_function).OfType<IrSaveUnwind>().Select(save => save.Number).Distinct().Order();

    /// <summary>The function's frame as an expression.</summary>
    public string Frame => Filters.Count > 0 ? "il2_locals.frame" : "il2_here";

    private string Name => _context.Names.Method(_function.Method);

    public string StructName => $"{Name}__locals";

    public bool IsOfFilter(IrBlock block) => Filters.Values.Any(blocks => blocks.Contains(block));

    public string FilterName(IrBlock filter) => $"{Name}__filter{_entries.FindIndex(entry => entry.Filter == filter)}";

    public int LandingNumber(IrBlock landing) => _entries.FindIndex(entry => entry.Landing == landing);

    /// <summary>Blocks to which exceptions come in the outermost protected block and those inside it; none for an inner one.</summary>
    public IReadOnlyList<IrBlock> Landings(IrEnterTry enter) => enter.Try.Outer is not null
        ? []
        : [.. _enters.Where(item => item.Try.Outermost == enter.Try).SelectMany(item => item.Entries).Select(entry => entry.Landing).Distinct()];

    public string Enter(IrEnterTry enter) => enter.Try.Outer is null
        ? $"IL2_EH_ENTER({Frame}, {Region(enter.Try)});"
        : $"{Frame}.region = {Region(enter.Try)};";

    public string Leave(IrLeaveTry leave) => leave.To is null
        ? $"IL2_EH_LEAVE({Frame});"
        : $"{Frame}.region = {Region(leave.To)};";

    public static string Save(IrSaveUnwind save) => $"il2_unwind{save.Number} = il2_eh_current;";

    public static string Resume(IrResumeUnwind resume) => $"il2_eh_resume(&il2_unwind{resume.Number});";

    /// <summary>The table: which handlers are asked, in which order.</summary>
    public void EmitTable(CWriter output)
    {
        output.Open($"static const il2_region {Name}__regions[{_entries.Count}] = {{");
        foreach (var enter in _enters)
        {
            var outer = enter.Try.Outer is { } around ? Region(around) : "NULL";
            for (var i = 0; i < enter.Entries.Count; i++)
            {
                var entry = enter.Entries[i];
                var more = i + 1 < enter.Entries.Count ? "true" : "false";
                output.Line($"{{ {outer}, {Matches(entry)}, {LandingNumber(entry.Landing)}, IL2_EH_{entry.Handler.Kind.ToString().ToUpperInvariant()}, {more} }},");
            }
        }

        output.Close("};");
    }

    private string Matches(IrHandlerEntry entry) => entry switch
    {
        { Filter: { } filter } => FilterName(filter),
        { Handler.CatchType: { } type } when !CatchTests.CatchesAll(type) => CatchTests.Name(_context, type),
        _ => "NULL",
    };

    private string Region(IrTry item) => $"&{Name}__regions[{_first[item]}]";
}
