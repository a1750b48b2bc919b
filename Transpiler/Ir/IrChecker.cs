using Il2Mcu.Diagnostics;
using Il2Mcu.Model;

namespace Il2Mcu.Ir;

/// <summary>Invariants of trees, checked after every pass: a broken pass is named at once.</summary>
public static class IrChecker
{
    /// <exception cref="InternalErrorException">An invariant does not hold.</exception>
    public static void Check(IrFunction function, string pass)
    {
        var blocks = function.Blocks.ToHashSet();
        var variables = function.Arguments.Concat(function.Variables).ToHashSet();
        void That(bool condition, string invariant)
        {
            // Not formatted before it fails: the checker sees every tree after every pass.
            if (!condition)
            {
                Diagnostics.Check.That(false, $"{invariant}, after {pass} in {function.Method.FullName}");
            }
        }

        That(function.Blocks.Count > 0, "a function has an entry block");
        foreach (var block in function.Blocks)
        {
            That(block.Statements.Count > 0 && block.Statements[^1] is IrTerminator, "a block ends in a terminator");
            That(block.Statements.SkipLast(1).All(statement => statement is not IrTerminator), "only the last statement is a terminator");
            That(block.Terminator.Targets.All(blocks.Contains), "targets are blocks of the function");
            foreach (var statement in block.Statements)
            {
                That(statement is not IrAssign assign || variables.Contains(assign.Variable), "assigned variables are declared");
                foreach (var expression in IrWalk.Expressions(statement))
                {
                    That(expression is not IrLoadVariable load || variables.Contains(load.Variable), "read variables are declared");
                    That(expression is not IrVariableAddress address || address.Variable.IsAddressTaken, "variables know that their address is taken");
                    That(expression is not IrLoad { Address.StackKind: StackKind.Single or StackKind.Double or StackKind.Struct }, "addresses are pointers");
                }
            }
        }
    }
}
