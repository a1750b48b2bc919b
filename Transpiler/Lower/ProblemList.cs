using Il2Mcu.Diagnostics;
using Il2Mcu.Model;

namespace Il2Mcu.Lower;

/// <summary>
/// Problems of all methods, reduced to one per C# statement of the application (or method, where its statements are not
/// known): what else it leads to, mostly inside libraries, follows from the same cause.
/// </summary>
internal sealed class ProblemList(Closure closure)
{
    private readonly List<Problem> _problems = [];

    /// <summary>A body holds something unsupported.</summary>
    /// <param name="method">The body's method.</param>
    /// <param name="location">C# position inside it, or null.</param>
    /// <param name="exception">What is wrong.</param>
    public void Add(MethodSym method, SourceLocation? location, UnsupportedException exception)
    {
        object[] arguments = exception.Id switch
        {
            DiagnosticId.UnsupportedExceptionHandler => [Readable(method)],
            DiagnosticId.MissingMember or DiagnosticId.MissingBody => [Readable(method), exception.Subject, Chain(method)],
            DiagnosticId.InvalidIl => [Readable(method), exception.Advice, exception.Subject],
            _ => [Readable(method), exception.Subject, exception.Advice],
        };
        var isOwn = method.DeclaringType.IsApplication;
        Add(method, exception.Id, isOwn ? location : null, isOwn ? 0 : Distance(method), arguments);
    }

    /// <summary>A method is needed that has no IL.</summary>
    public void AddMissingBody(MethodSym method)
    {
        var reasons = closure.ReasonsFor(method);
        var caller = reasons.Count > 1 ? reasons[0].Split(' ')[0] : method.DeclaringType.FullName;
        Add(method, DiagnosticId.MissingBody, null, Distance(method), [caller, method.FullName, Chain(method)]);
    }

    public void AddInternalError(MethodSym method, SourceLocation? location, string message) =>
        Add(method, DiagnosticId.InternalError, location, 0, [method.FullName, "Lower", message]);

    public void ReportTo(DiagnosticBag diagnostics)
    {
        foreach (var cause in _problems.GroupBy(problem => problem.Cause))
        {
            var problem = cause.OrderBy(problem => problem.Distance).ThenBy(problem => problem.Order).First();
            diagnostics.Report(problem.Id, problem.Location, problem.Arguments);
        }
    }

    private void Add(MethodSym method, DiagnosticId id, SourceLocation? location, int distance, object[] arguments)
    {
        var place = location ?? PlaceOf(method);
        object cause = place is not null ? place : closure.ApplicationMethod(method) ?? method;
        _problems.Add(new Problem(id, place, cause, distance, _problems.Count, arguments));
    }

    /// <summary>Where the application causes the need for the method. Code that the C# compiler adds stands where it leads to.</summary>
    private SourceLocation? PlaceOf(MethodSym method) =>
        closure.ApplicationLocation(method)
        ?? (method.DeclaringType.IsApplication
            ? method.Body?.Instructions.Select(instruction => (instruction.Operand as MethodSym)?.Location).FirstOrDefault(place => place is not null)
            : null);

    /// <summary>Steps from the application's code to the method.</summary>
    private int Distance(MethodSym method) => closure.ReasonsFor(method).Count;

    /// <summary>C# name: the wrapper that the compiler puts around an asynchronous Main is called <c>&lt;Main&gt;</c>.</summary>
    private static string Readable(MethodSym method) => method.FullName.Replace(".<Main>(", ".Main(", StringComparison.Ordinal);

    /// <summary>The way from Main, shortened in the middle.</summary>
    private string Chain(MethodSym method)
    {
        var steps = closure.ReasonsFor(method);
        return string.Join(" -> ", steps.Count > 8 ? [.. steps.Take(2), "...", .. steps.TakeLast(5)] : steps);
    }

    /// <param name="Id">What is wrong.</param>
    /// <param name="Location">The C# statement to change, or null if none is known.</param>
    /// <param name="Cause">The statement or method of the application that leads to it.</param>
    /// <param name="Distance">How far from the application's own code; the nearest problem of a statement is reported.</param>
    /// <param name="Order">Order in which it was found, which follows the names of methods and the order of instructions.</param>
    /// <param name="Arguments">What fills the template of the id.</param>
    private sealed record Problem(DiagnosticId Id, SourceLocation? Location, object Cause, int Distance, int Order, object[] Arguments);
}
