using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>Where a variable comes from.</summary>
public enum IrVariableKind
{
    /// <summary>A parameter or <c>this</c>: has a value on entry.</summary>
    Argument,

    /// <summary>A local variable of the IL (ECMA-335 II.15.4.1); may be read before it is written, if the method initialises it.</summary>
    Local,

    /// <summary>Made by Lower or a pass; holds an entry of the evaluation stack.</summary>
    Temporary,
}

/// <summary>A variable of a function. Identity matters, not the name.</summary>
public sealed class IrVariable(string name, TypeSym type, IrVariableKind kind)
{
    /// <summary>Name in dumps, and in the C unless it is taken there; several variables may have the same.</summary>
    public string Name { get; } = name;

    /// <summary>Exact type; short integers occur here.</summary>
    public TypeSym Type { get; } = type;

    /// <summary>Argument, local or temporary. Temporaries are assigned before each use on every path.</summary>
    public IrVariableKind Kind { get; } = kind;

    /// <summary>True once its address has been taken: loads and stores through pointers may then touch it.</summary>
    public bool IsAddressTaken { get; set; }

    /// <summary>Holds <c>this</c> of a reference type: never null in a method that was entered by a checked call.</summary>
    public bool IsThis { get; init; }

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;
}
