using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Optimise;

/// <summary>A static constructor that was triggered on every path before is not triggered again; nor is the one of the type whose static constructor this is.</summary>
public sealed class StaticInitElimination : IIrPass
{
    /// <inheritdoc/>
    public string Name => "StaticInitElimination";

    /// <inheritdoc/>
    public void Run(IrFunction function, OptimiseContext context)
    {
        var method = function.Method;
        var isGuarded = IsGuardedByCaller(method) && !context.Program.TriggersStaticConstructor(method);
        IEnumerable<TypeSym> running = method.IsStaticConstructor || isGuarded ? [method.DeclaringType] : [];
        var entries = new ForwardAnalysis<TypeSym>(function, Transfer).Run(running);
        foreach (var block in function.Blocks.Where(entries.ContainsKey))
        {
            var facts = entries[block];
            var kept = new List<IrStatement>();
            foreach (var statement in block.Statements)
            {
                if (statement is not IrStaticInit init || !facts.Contains(init.InitialisedType))
                {
                    kept.Add(statement);
                }

                Transfer(statement, facts);
            }

            block.Replace(kept);
        }
    }

    /// <summary>Methods of a type with a precise static constructor are entered only after it was triggered.</summary>
    private static bool IsGuardedByCaller(MethodSym method) =>
        method.DeclaringType is { IsBeforeFieldInit: false, Kind: TypeKind.Class, StaticConstructor: not null }
        && method is { InterruptVector: < 0, IsStartUp: false, RuntimeExport: null, IsUnmanagedEntry: false, IsThunk: false };

    private static void Transfer(IrStatement statement, HashSet<TypeSym> facts)
    {
        if (statement is IrStaticInit init)
        {
            facts.Add(init.InitialisedType);
        }
    }
}
