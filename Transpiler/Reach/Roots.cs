using Il2Mcu.Model;

namespace Il2Mcu.Reach;

/// <summary>Where marking begins.</summary>
internal static class Roots
{
    public static IEnumerable<Dependency<ReachNode>> Of(ManagedProgram program)
    {
        yield return Root(program.EntryPoint, "entry point");
        if (program.BoardStartUp is not null)
        {
            yield return Root(program.BoardStartUp, "start-up of the board");
        }

        if (program.UsesArguments)
        {
            yield return Root(program.Exports[RuntimeExports.MainArguments], "arguments of Main");
        }

        foreach (var method in program.StartUps)
        {
            yield return Marked(method, "start-up");
        }

        foreach (var method in program.ModuleInitialisers)
        {
            yield return Root(method, "module initialiser");
        }

        foreach (var method in program.NativeEntries)
        {
            yield return Root(method, "called from C");
        }

        foreach (var method in program.InterruptHandlers)
        {
            yield return Marked(method, "interrupt handler");
        }
    }

    /// <summary>What a library marks counts only if the program uses the library's type otherwise.</summary>
    private static Dependency<ReachNode> Marked(MethodSym method, string reason) =>
        Root(method, reason) with { Condition = method.DeclaringType.IsApplication ? null : new UsedTypeNode(method.DeclaringType) };

    private static Dependency<ReachNode> Root(MethodSym method, string reason) => new(new MethodNode(method), reason);
}
