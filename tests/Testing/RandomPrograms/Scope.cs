namespace Il2Mcu.Testing.RandomPrograms;

/// <summary>A variable of the program that is written.</summary>
/// <param name="Name">An expression that can be read.</param>
/// <param name="Type">A primitive type's C# keyword.</param>
/// <param name="Writable">Whether it can be assigned.</param>
internal sealed record Variable(string Name, string Type, bool Writable = true);

/// <summary>What the statement at hand may use.</summary>
internal sealed class Scope(IEnumerable<Variable> variables)
{
    private readonly List<Variable> _variables = [.. variables];

    public IReadOnlyList<Variable> Variables => _variables;

    /// <summary>Statements inside a <c>try</c> that catches may throw more often.</summary>
    public bool CatchesAll { get; init; }

    public bool InLoop { get; init; }

    /// <summary>Lambdas may not use <c>ref</c> parameters.</summary>
    public bool InLambda { get; init; }

    /// <summary>Depth of blocks; deeper ones get simpler.</summary>
    public int Depth { get; init; }

    public void Add(Variable variable) => _variables.Add(variable);

    public Scope Inner(bool? catchesAll = null, bool? inLoop = null, bool? inLambda = null) => new(_variables)
    {
        CatchesAll = catchesAll ?? CatchesAll,
        InLoop = inLoop ?? InLoop,
        InLambda = inLambda ?? InLambda,
        Depth = Depth + 1,
    };
}
