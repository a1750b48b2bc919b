using System.Diagnostics;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Cli;

/// <summary>Turns what a verb threw into a diagnostic.</summary>
internal static class ExceptionReport
{
    /// <summary>Set to 1, this variable adds the stack trace of an internal error to its message.</summary>
    private const string TraceVariable = "IL2MCU_TRACE";

    public static void Add(Exception exception, DiagnosticBag diagnostics)
    {
        // Parallel work wraps what it threw.
        var cause = exception is AggregateException ? exception.GetBaseException() : exception;
        if (cause is DiagnosticException known)
        {
            diagnostics.Add(known.Diagnostic);
            return;
        }

        var place = Place(cause);
        var text = Environment.GetEnvironmentVariable(TraceVariable) == "1" ? cause.ToString() : OneLine(cause.Message);
        diagnostics.Report(DiagnosticId.InternalError, null, cause.GetType().Name, place, text.TrimEnd('.'));
    }

    /// <summary>The innermost method of il2mcu itself: what the library throws is the fault of who called it.</summary>
    private static string Place(Exception exception)
    {
        var methods = new StackTrace(exception).GetFrames().Select(frame => frame.GetMethod()).Where(method => method is not null).ToList();
        var method = methods.Find(item => item!.DeclaringType?.Assembly == typeof(ExceptionReport).Assembly) ?? methods.FirstOrDefault();
        return method is null ? "an unknown method" : $"{method.DeclaringType?.FullName}.{method.Name}";
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
