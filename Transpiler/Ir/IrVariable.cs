using Il2Mcu.Model;

namespace Il2Mcu.Ir;

public enum IrVariableKind
{
    Argument,
    Local,

    /// <summary>Made by Lower or a pass; holds an entry of the evaluation stack.</summary>
    Temporary,
}

/// <summary>A variable of a function. Identity matters, not the name.</summary>
public sealed class IrVariable(string name, TypeSym type, IrVariableKind kind)
{
    public string Name { get; } = name;

    public TypeSym Type { get; } = type;

    public IrVariableKind Kind { get; } = kind;

    /// <summary>True once its address has been taken: loads and stores through pointers may then touch it.</summary>
    public bool IsAddressTaken { get; set; }

    /// <summary>Holds <c>this</c> of a reference type: never null in a method that was entered by a checked call.</summary>
    public bool IsThis { get; init; }

    public override string ToString() => Name;
}
