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
        Add(field.MappedData is null ? new StaticFieldNode(field) : new MappedDataNode(field.MappedInto?.Field ?? field), "uses");
    }

    public void UsesMappedData(FieldSym field) => Add(new MappedDataNode(field), "uses");

    public void UsesString(string value)
    {
        Add(new StringNode(value), "uses");
        Constructs(program.Types.String, "uses text");
    }

    /// <summary>Some Type object is used.</summary>
    public void UsesTypeObjects() => Constructs(program.Types.RuntimeType, "uses a type");

    /// <summary>A certain one is used. Where enums are boxed by their Type, it may be one of this type.</summary>
    public void UsesTypeObject(TypeSym type)
    {
        UsesTypeObjects();
        if (type.Kind == TypeKind.Enum)
        {
            Add(new ConstructedTypeNode(type), "boxes by its type", new BoxingByTypeNode());
        }

        foreach (var part in type.ElementType is { } element ? [element] : type.TypeArguments.Where(argument => argument.Kind == TypeKind.Enum))
        {
            UsesTypeObject(part);
        }
    }

    /// <summary>The texts in Type objects are strings like others.</summary>
    public void ReadsTypeObject(FieldSym field)
    {
        if (field.Type == program.Types.String || field.Name == "_memberNames")
        {
            Constructs(program.Types.String, "reads text");
        }
    }

    /// <summary>Enums are boxed whose type is known only at run time.</summary>
    public void BoxesByType()
    {
        Add(new BoxingByTypeNode(), "boxes by type");
        Raises(RuntimeExports.ThrowOutOfMemory);
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

    private void Add(ReachNode node, string reason, ReachNode? condition = null) =>
        _edges.Add(new Dependency<ReachNode>(node, reason, Site, condition));
}
