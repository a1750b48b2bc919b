using Il2Mcu.Diagnostics;
using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>A straight line of statements. The terminator is the last statement.</summary>
public sealed class IrBlock(int number)
{
    /// <summary>Position in the IL order; names the label.</summary>
    public int Number { get; } = number;

    /// <summary>Steps in order of execution.</summary>
    public List<IrStatement> Statements { get; private set; } = [];

    /// <summary>The last statement, which says where control goes; only finished blocks have one.</summary>
    public IrTerminator Terminator => (IrTerminator)Statements[^1];

    /// <summary>Puts other statements in place of all; they are enumerated first, so they may come from the old ones.</summary>
    public void Replace(IEnumerable<IrStatement> statements) => Statements = [.. statements];

    /// <summary><c>block7</c>, for messages.</summary>
    public override string ToString() => $"block{Number}";
}

/// <summary>A method body as trees. Mutable while Lower and Optimise work on it, left alone afterwards.</summary>
public sealed class IrFunction(MethodSym method, IReadOnlyList<IrVariable> arguments)
{
    private int _temporaries;

    /// <summary>The method of which this is the body.</summary>
    public MethodSym Method { get; } = method;

    /// <summary>Variables that have a value on entry: <c>this</c> first, then the parameters.</summary>
    public IReadOnlyList<IrVariable> Arguments { get; } = arguments;

    /// <summary>Locals and temporaries.</summary>
    public List<IrVariable> Variables { get; } = [];

    /// <summary>Blocks in order of emission; the first is the entry.</summary>
    public List<IrBlock> Blocks { get; } = [];

    /// <summary>Where the method begins in C#, or null.</summary>
    public SourceLocation? Location => Method.Location;

    /// <summary>True if the function must not be merged into others: it has traps, and they have handlers.</summary>
    public bool StaysOutOfLine { get; set; }

    /// <summary>Adds a variable for an intermediate value, named <c>t1</c>, <c>t2</c>, ... in the order of the calls.</summary>
    public IrVariable AddTemporary(TypeSym type)
    {
        var variable = new IrVariable($"t{++_temporaries}", type, IrVariableKind.Temporary);
        Variables.Add(variable);
        return variable;
    }
}
