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

        var method = new StackTrace(cause).GetFrame(0)?.GetMethod();
        var place = method is null ? "an unknown method" : $"{method.DeclaringType?.FullName}.{method.Name}";
        var text = Environment.GetEnvironmentVariable(TraceVariable) == "1" ? cause.ToString() : OneLine(cause.Message);
        diagnostics.Report(DiagnosticId.InternalError, null, cause.GetType().Name, place, text.TrimEnd('.'));
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
