using Il2Mcu.Model;

namespace Il2Mcu.Reach;

/// <summary>What can be needed: an artefact of the output, or a fact about it. Every node has a name that a user can read.</summary>
public abstract record ReachNode
{
    /// <summary>What the user reads in a chain of reasons. Orders nodes of equal distance from the roots, so it must not depend on the run.</summary>
    public abstract string Name { get; }

    /// <inheritdoc cref="Name"/>
    public sealed override string ToString() => Name;
}

/// <summary>The body of a method.</summary>
public sealed record MethodNode(MethodSym Method) : ReachNode
{
    /// <inheritdoc/>
    public override string Name => Method.FullName;
}

/// <summary>Objects of exactly this type are made.</summary>
public sealed record ConstructedTypeNode(TypeSym Type) : ReachNode
{
    /// <inheritdoc/>
    public override string Name => Type.FullName;
}

/// <summary>The type takes part: its statics, its methods, its layout.</summary>
public sealed record UsedTypeNode(TypeSym Type) : ReachNode
{
    /// <inheritdoc/>
    public override string Name => $"type {Type.FullName}";
}

/// <summary>Something calls through this slot.</summary>
public sealed record SlotNode(MethodSym Slot) : ReachNode
{
    /// <inheritdoc/>
    public override string Name => $"virtual {Slot.FullName}";
}

/// <summary>Something boxes enums of the type that a Type object describes.</summary>
public sealed record BoxingByTypeNode : ReachNode
{
    /// <inheritdoc/>
    public override string Name => "enums by their type";
}

/// <summary>A static field that has no mapped bytes is read, written, or has its address taken.</summary>
/// <param name="Field">The field.</param>
public sealed record StaticFieldNode(FieldSym Field) : ReachNode
{
    /// <inheritdoc/>
    public override string Name => Field.FullName;
}

/// <summary>Bytes of a field that is mapped to the image.</summary>
public sealed record MappedDataNode(FieldSym Field) : ReachNode
{
    /// <inheritdoc/>
    public override string Name => $"data {Field.FullName}";
}

/// <summary>A string literal is used.</summary>
/// <param name="Value">Its text.</param>
public sealed record StringNode(string Value) : ReachNode
{
    /// <inheritdoc/>
    public override string Name => $"\"{Value}\"";
}

/// <summary>The static constructor of the type may run, guarded by a flag.</summary>
public sealed record StaticInitNode(TypeSym Type) : ReachNode
{
    /// <inheritdoc/>
    public override string Name => $"static constructor of {Type.FullName}";
}
