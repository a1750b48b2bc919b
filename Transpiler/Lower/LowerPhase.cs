using Il2Mcu.Diagnostics;
using Il2Mcu.Ir;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// Turns the evaluation stack of each reached body into typed trees. A body that cannot be translated gives a
/// diagnostic and is left out, so that one run shows all problems.
/// </summary>
public static class LowerPhase
{
    public static IReadOnlyList<IrFunction> Run(ManagedProgram program, Closure closure, DiagnosticBag diagnostics)
    {
        var functions = new List<IrFunction>();
        foreach (var method in closure.Methods.Where(method => !method.IsAbstract && method.Intrinsic == Intrinsic.None && method.RuntimeImport is null))
        {
            if (method.Body is null)
            {
                ReportMissingBody(method, closure, diagnostics);
            }
            else if (Lower(program, closure, method, diagnostics) is { } function)
            {
                functions.Add(function);
            }
        }

        return functions;
    }

    private static IrFunction? Lower(ManagedProgram program, Closure closure, MethodSym method, DiagnosticBag diagnostics)
    {
        var lifter = new StackLifter(program, closure, method);
        try
        {
            return lifter.Run();
        }
        catch (UnsupportedException exception)
        {
            var location = lifter.Location is { } own && method.DeclaringType.IsApplication ? own : closure.ApplicationLocation(method);
            Report(exception, location, method, closure, diagnostics);
        }
        catch (InternalErrorException exception)
        {
            diagnostics.Report(DiagnosticId.InternalError, lifter.Location, method.FullName, "Lower", exception.Message);
        }

        return null;
    }

    private static void Report(UnsupportedException exception, SourceLocation? location, MethodSym method, Closure closure, DiagnosticBag diagnostics)
    {
        switch (exception.Id)
        {
            case DiagnosticId.UnsupportedExceptionHandler:
                diagnostics.Report(exception.Id, location, method.FullName);
                break;
            case DiagnosticId.MissingMember or DiagnosticId.MissingBody:
                diagnostics.Report(exception.Id, location, method.FullName, exception.Subject, Chain(method, closure));
                break;
            case DiagnosticId.InvalidIl:
                diagnostics.Report(exception.Id, location, method.FullName, exception.Advice, exception.Subject);
                break;
            default:
                diagnostics.Report(exception.Id, location, method.FullName, exception.Subject, exception.Advice);
                break;
        }
    }

    private static void ReportMissingBody(MethodSym method, Closure closure, DiagnosticBag diagnostics)
    {
        var caller = closure.ReasonsFor(method);
        diagnostics.Report(
            DiagnosticId.MissingBody,
            closure.ApplicationLocation(method),
            caller.Count > 1 ? caller[0].Split(' ')[0] : method.DeclaringType.FullName,
            method.FullName,
            Chain(method, closure));
    }

    /// <summary>The way from Main, shortened in the middle.</summary>
    private static string Chain(MethodSym method, Closure closure)
    {
        var steps = closure.ReasonsFor(method);
        return string.Join(" -> ", steps.Count > 6 ? [.. steps.Take(3), "...", .. steps.TakeLast(2)] : steps);
    }
}
