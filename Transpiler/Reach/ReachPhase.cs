using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Reach;

/// <summary>
/// Marks from Main, the board's start-up, interrupt handlers and exports everything that the firmware needs.
/// Runs twice: over IL (Reach), and over the optimised trees (Trim), where it finds less.
/// </summary>
public static class ReachPhase
{
    /// <summary>First run, over IL.</summary>
    public static Closure Run(ManagedProgram program, int? shuffleSeed)
    {
        var bodies = new IlDependencies(program);
        var marking = new Marking(program, bodies, shuffleSeed);
        return marking.Run() with { LiveCode = bodies.LiveCode };
    }

    /// <summary>Second run, over trees.</summary>
    /// <param name="program">Symbols.</param>
    /// <param name="functions">Optimised trees.</param>
    /// <param name="initialText">Static fields that begin with text.</param>
    /// <param name="shuffleSeed">See <see cref="Run"/>.</param>
    public static Closure Trim(
        ManagedProgram program, IReadOnlyList<IrFunction> functions, IReadOnlyDictionary<FieldSym, string> initialText, int? shuffleSeed) =>
        new Marking(program, new IrDependencies(program, functions), shuffleSeed, initialText).Run();

    /// <summary>One run of the mark engine with what it accumulates.</summary>
    private sealed class Marking
    {
        private readonly ManagedProgram _program;
        private readonly IBodyDependencies _bodies;
        private readonly DependencyGraph<ReachNode> _graph;
        private readonly List<TypeSym> _constructed = [];
        private readonly List<MethodSym> _slots = [];

        private readonly IReadOnlyDictionary<FieldSym, string>? _initialText;

        public Marking(ManagedProgram program, IBodyDependencies bodies, int? shuffleSeed, IReadOnlyDictionary<FieldSym, string>? initialText = null)
        {
            _initialText = initialText;
            _program = program;
            _bodies = bodies;
            _graph = new DependencyGraph<ReachNode>(Expand, shuffleSeed);
        }

        public Closure Run()
        {
            _graph.Run(Roots.Of(_program));
            var methods = Sorted<MethodNode, MethodSym>(node => node.Method, method => method.FullName, method => method.DeclaringType.Assembly);
            return new Closure
            {
                Methods = methods,
                ConstructedTypes = Sorted<ConstructedTypeNode, TypeSym>(node => node.Type, type => type.FullName, type => type.Assembly),
                Slots = Sorted<SlotNode, MethodSym>(node => node.Slot, slot => slot.FullName, slot => slot.DeclaringType.Assembly),
                StaticFields = Sorted<StaticFieldNode, FieldSym>(node => node.Field, field => field.FullName, field => field.DeclaringType.Assembly),
                MappedData = Sorted<MappedDataNode, FieldSym>(node => node.Field, field => field.FullName, field => field.DeclaringType.Assembly),
                Strings = Sorted<StringNode, string>(node => node.Value, value => value, _ => ""),
                StaticInits = Sorted<StaticInitNode, TypeSym>(node => node.Type, type => type.FullName, type => type.Assembly),
                StartUps = [.. methods.Where(method => method.IsStartUp)],
                InterruptHandlers = [.. methods.Where(method => method.InterruptVector >= 0)],
                LiveCode = new Dictionary<MethodSym, IReadOnlyList<bool>>(),
                ReasonsFor = Reasons,
                NeededBy = NeededBy,
                ApplicationLocation = ApplicationLocation,
                ApplicationMethod = ApplicationMethod,
            };
        }

        /// <summary>By name; assemblies may declare equal names, as the compiler does for its own types.</summary>
        private List<TSymbol> Sorted<TNode, TSymbol>(Func<TNode, TSymbol> symbol, Func<TSymbol, string> key, Func<TSymbol, string> assembly)
            where TNode : ReachNode =>
            [.. _graph.Marked.OfType<TNode>().Select(symbol).OrderBy(key, StringComparer.Ordinal).ThenBy(assembly, StringComparer.Ordinal)];

        private IEnumerable<Dependency<ReachNode>> Expand(ReachNode node) => node switch
        {
            MethodNode { Method: var method } => ExpandMethod(method),
            StaticFieldNode { Field: var field } => ExpandStaticField(field),
            StaticInitNode { Type: var type } => ExpandStaticInit(type),
            ConstructedTypeNode { Type: var type } => ExpandConstructed(type),
            SlotNode { Slot: var slot } => ExpandSlot(slot),
            _ => [],
        };

        private IEnumerable<Dependency<ReachNode>> ExpandStaticField(FieldSym field)
        {
            yield return new Dependency<ReachNode>(new UsedTypeNode(field.DeclaringType), "declares");
            if (_initialText is not null && _initialText.TryGetValue(field, out var text))
            {
                yield return new Dependency<ReachNode>(new StringNode(text), "begins with");
                yield return new Dependency<ReachNode>(new ConstructedTypeNode(_program.Types.String), "uses text");
            }
        }

        private IEnumerable<Dependency<ReachNode>> ExpandStaticInit(TypeSym type)
        {
            yield return new Dependency<ReachNode>(new MethodNode(type.StaticConstructor!), "runs");
            if (_initialText is null)
            {
                // Before the trees are there, every static constructor may throw.
                foreach (var export in new[] { RuntimeExports.StaticInitFailed, RuntimeExports.Throw })
                {
                    yield return new Dependency<ReachNode>(new MethodNode(_program.Exports[export]), "may throw");
                }
            }
        }

        private IEnumerable<Dependency<ReachNode>> ExpandMethod(MethodSym method)
        {
            yield return new Dependency<ReachNode>(new UsedTypeNode(method.DeclaringType), "declares");
            if (method.RuntimeImport is { } import && _program.Exports.TryGetValue(import, out var export))
            {
                yield return new Dependency<ReachNode>(new MethodNode(export), "is implemented by");
            }

            foreach (var edge in _bodies.Of(method))
            {
                yield return edge;
            }
        }

        // Slots and constructed types meet here: whichever is marked later finds the earlier ones. The edge is the slot's
        // in both cases, so that chains of reasons do not depend on the order.
        private IEnumerable<Dependency<ReachNode>> ExpandConstructed(TypeSym type)
        {
            _constructed.Add(type);
            return _slots.SelectMany(slot => Implementation(type, slot)).ToList();
        }

        private IEnumerable<Dependency<ReachNode>> ExpandSlot(MethodSym slot)
        {
            _slots.Add(slot);
            return _constructed.SelectMany(type => Implementation(type, slot)).ToList();
        }

        private static IEnumerable<Dependency<ReachNode>> Implementation(TypeSym type, MethodSym slot) =>
            Closure.CanReceive(type, slot) && VirtualDispatch.Resolve(type, slot) is { } body
                ? [new Dependency<ReachNode>(new MethodNode(body), $"called on {type.FullName} through {slot.FullName}", Source: new SlotNode(slot))]
                : [];

        private List<string> Reasons(object symbol)
        {
            ReachNode? node = symbol switch
            {
                MethodSym method => new MethodNode(method),
                FieldSym { MappedData: not null } field => new MappedDataNode(field),
                FieldSym field => new StaticFieldNode(field),
                TypeSym type => new ConstructedTypeNode(type),
                string text => new StringNode(text),
                _ => null,
            };
            return node is null
                ? []
                : [.. _graph.Path(node).Where(step => step.Node is not UsedTypeNode).Select((step, index) =>
                    index == 0 ? $"{step.Node.Name} ({step.Reason})" : $"{step.Reason} {step.Node.Name}")];
        }

        private string? NeededBy(MethodSym method)
        {
            var path = _graph.Path(new MethodNode(method)).Where(step => step.Node is not UsedTypeNode).ToList();
            return path.Count > 1 ? path[^2].Node.Name : null;
        }

        private SourceLocation? ApplicationLocation(MethodSym method) =>
            _graph.Path(new MethodNode(method)).LastOrDefault(step => step.Site is not null)?.Site as SourceLocation;

        private MethodSym? ApplicationMethod(MethodSym method) =>
            _graph.Path(new MethodNode(method)).Select(step => step.Node).OfType<MethodNode>().Select(node => node.Method)
                .LastOrDefault(step => step.DeclaringType.IsApplication);
    }
}
