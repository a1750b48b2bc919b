using Il2Mcu.Diagnostics;
using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>A straight line of statements. The terminator is the last statement.</summary>
public sealed class IrBlock(int number)
{
    /// <summary>Position in the IL order; names the label.</summary>
    public int Number { get; } = number;

    public List<IrStatement> Statements { get; private set; } = [];

    public IrTerminator Terminator => (IrTerminator)Statements[^1];

    public void Replace(IEnumerable<IrStatement> statements) => Statements = [.. statements];

    public override string ToString() => $"block{Number}";
}

/// <summary>A method body as trees. Mutable while Lower and Optimise work on it, left alone afterwards.</summary>
public sealed class IrFunction(MethodSym method, IReadOnlyList<IrVariable> arguments)
{
    private int _temporaries;

    public MethodSym Method { get; } = method;

    public IReadOnlyList<IrVariable> Arguments { get; } = arguments;

    /// <summary>Locals and temporaries.</summary>
    public List<IrVariable> Variables { get; } = [];

    /// <summary>Blocks in order of emission; the first is the entry.</summary>
    public List<IrBlock> Blocks { get; } = [];

    /// <summary>Where the method begins in C#, or null.</summary>
    public SourceLocation? Location => Method.Location;

    /// <summary>True if the function must not be merged into others: it has traps, and they have handlers.</summary>
    public bool StaysOutOfLine { get; set; }

    public IrVariable AddTemporary(TypeSym type)
    {
        var variable = new IrVariable($"t{++_temporaries}", type, IrVariableKind.Temporary);
        Variables.Add(variable);
        return variable;
    }
}
