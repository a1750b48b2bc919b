using Il2Mcu.Model;

namespace Il2Mcu.Reach;

/// <summary>What can be needed: an artefact of the output, or a fact about it. Every node has a name that a user can read.</summary>
public abstract record ReachNode
{
    public abstract string Name { get; }

    public sealed override string ToString() => Name;
}

/// <summary>The body of a method.</summary>
public sealed record MethodNode(MethodSym Method) : ReachNode
{
    public override string Name => Method.FullName;
}

/// <summary>Objects of exactly this type are made.</summary>
public sealed record ConstructedTypeNode(TypeSym Type) : ReachNode
{
    public override string Name => Type.FullName;
}

/// <summary>The type takes part: its statics, its methods, its layout.</summary>
public sealed record UsedTypeNode(TypeSym Type) : ReachNode
{
    public override string Name => $"type {Type.FullName}";
}

/// <summary>Something calls through this slot.</summary>
public sealed record SlotNode(MethodSym Slot) : ReachNode
{
    public override string Name => $"virtual {Slot.FullName}";
}

/// <summary>Something boxes enums of the type that a Type object describes.</summary>
public sealed record BoxingByTypeNode : ReachNode
{
    public override string Name => "enums by their type";
}

public sealed record StaticFieldNode(FieldSym Field) : ReachNode
{
    public override string Name => Field.FullName;
}

/// <summary>Bytes of a field that is mapped to the image.</summary>
public sealed record MappedDataNode(FieldSym Field) : ReachNode
{
    public override string Name => $"data {Field.FullName}";
}

public sealed record StringNode(string Value) : ReachNode
{
    public override string Name => $"\"{Value}\"";
}

/// <summary>The static constructor of the type may run, guarded by a flag.</summary>
public sealed record StaticInitNode(TypeSym Type) : ReachNode
{
    public override string Name => $"static constructor of {Type.FullName}";
}
