using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Pipeline;

/// <summary>For <c>--gc none</c>: every allocation that is left is an error, but those of the runtime's own exceptions, which get memory of their own.</summary>
internal static class AllocationCheck
{
    private const string ExceptionPrefix = RuntimeExports.Throw + "_";

    public static void Run(TrimmedProgram program, DiagnosticBag diagnostics)
    {
        foreach (var function in program.Functions)
        {
            if (function.Method.RuntimeExport?.StartsWith(ExceptionPrefix, StringComparison.Ordinal) == true)
            {
                function.Blocks.ForEach(block => block.Replace(block.Statements.Select(Preallocate)));
            }

            Report(function, program.Closure, diagnostics);
        }
    }

    private static IrStatement Preallocate(IrStatement statement) =>
        IrWalk.Rewrite(statement, expression => expression is IrNewObject allocation ? allocation with { IsPreallocated = true } : expression);

    private static void Report(IrFunction function, Closure closure, DiagnosticBag diagnostics)
    {
        foreach (var statement in IrWalk.Statements(function))
        {
            var isApplication = function.Method.DeclaringType.IsApplication;
            foreach (var expression in IrWalk.Expressions(statement).Where(expression => expression.IsAllocation && expression is not IrNewObject { IsPreallocated: true }))
            {
                var type = expression is IrNewObject allocation ? allocation.Allocated : expression.Type;
                diagnostics.Report(
                    DiagnosticId.AllocationForbidden, isApplication ? statement.Location : closure.ApplicationLocation(function.Method), function.Method.FullName, type.FullName);
            }
        }
    }
}
