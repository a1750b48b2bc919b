using Il2Mcu.Ir;

namespace Il2Mcu.Optimise;

/// <summary>Counts of reads and writes of each variable of a function.</summary>
internal sealed class VariableUses
{
    private readonly Dictionary<IrVariable, int> _reads = [];
    private readonly Dictionary<IrVariable, int> _writes = [];

    public VariableUses(IrFunction function)
    {
        foreach (var statement in IrWalk.Statements(function))
        {
            if (statement is IrAssign assign)
            {
                _writes[assign.Variable] = _writes.GetValueOrDefault(assign.Variable) + 1;
            }

            foreach (var expression in IrWalk.Expressions(statement))
            {
                Count(expression);
            }
        }
    }

    public int Reads(IrVariable variable) => _reads.GetValueOrDefault(variable);

    public int Writes(IrVariable variable) => _writes.GetValueOrDefault(variable);

    /// <summary>True if the variable has one value from its only assignment on, or, for an argument, throughout.</summary>
    public bool IsConstant(IrVariable variable) =>
        !variable.IsAddressTaken && Writes(variable) == (variable.Kind == IrVariableKind.Argument ? 0 : 1);

    private void Count(IrExpression expression)
    {
        var variable = expression switch
        {
            IrLoadVariable load => load.Variable,
            IrVariableAddress address => address.Variable,
            _ => null,
        };
        if (variable is not null)
        {
            _reads[variable] = _reads.GetValueOrDefault(variable) + 1;
        }
    }
}
