using Il2Mcu.Ir;

namespace Il2Mcu.Emit;

/// <summary>
/// A method that calls itself on every path never returns, and gcc says so. C# may say it too: such a function gets a way out that
/// is never taken and that gcc cannot see through.
/// </summary>
internal static class EndlessRecursion
{
    public static bool IsIn(IrFunction function)
    {
        var visited = new HashSet<IrBlock>();
        var work = new Stack<IrBlock>([function.Blocks[0]]);
        var recurses = false;
        while (work.TryPop(out var block))
        {
            if (!visited.Add(block))
            {
                continue;
            }

            if (block.Statements.Exists(statement => IrWalk.Expressions(statement).Any(expression => expression is IrCall call && call.Target == function.Method)))
            {
                recurses = true;
            }
            else if (block.Terminator is IrReturn)
            {
                return false;
            }
            else
            {
                block.Terminator.Targets.ToList().ForEach(work.Push);
            }
        }

        return recurses;
    }
}
