using Il2Mcu.Diagnostics;
using Il2Mcu.Model;

namespace Il2Mcu.Reach;

/// <summary>Collects the edges of one body; the vocabulary that both readers of bodies share.</summary>
internal sealed class DependencyBuilder(ManagedProgram program)
{
    private readonly List<Dependency<ReachNode>> _edges = [];

    public IReadOnlyList<Dependency<ReachNode>> Edges => _edges;

    /// <summary>Place in the application's C# of the instruction at hand, or null in libraries.</summary>
    public SourceLocation? Site { get; set; }

    public void Calls(MethodSym method, string reason = "calls")
    {
        Add(new MethodNode(method), reason);
    }

    public void CallsVirtually(MethodSym slot) => Add(new SlotNode(slot), "calls");

    public void Constructs(TypeSym type, string reason = "creates") => Add(new ConstructedTypeNode(type), reason);

    public void UsesStaticField(FieldSym field)
    {
        Add(field.MappedData is null ? new StaticFieldNode(field) : new MappedDataNode(field), "uses");
    }

    public void UsesMappedData(FieldSym field) => Add(new MappedDataNode(field), "uses");

    public void UsesString(string value)
    {
        Add(new StringNode(value), "uses");
        Constructs(program.Types.String, "uses text");
    }

    /// <summary>The static constructor may run here.</summary>
    public void Initialises(TypeSym type)
    {
        if (type.StaticConstructor is not null)
        {
            Add(new StaticInitNode(type), "initialises");
        }
    }

    /// <summary>Objects of the type are made; the runtime takes note of those that have a finalizer, and runs it.</summary>
    public void Finalizes(TypeSym type)
    {
        if (TypeFacts.HasFinalizer(type))
        {
            Add(new MethodNode(program.Exports[RuntimeExports.RegisterFinalizer]), "registers finalizers by");
            Add(new MethodNode(program.Exports[RuntimeExports.RunFinalizer]), "runs finalizers by");
        }
    }

    /// <summary>May end in an exception that the runtime raises.</summary>
    public void Raises(string export, bool unless = false)
    {
        if (!unless && program.Exports.TryGetValue(export, out var method))
        {
            Add(new MethodNode(method), "may throw");
        }
    }

    private void Add(ReachNode node, string reason) => _edges.Add(new Dependency<ReachNode>(node, reason, Site));
}
