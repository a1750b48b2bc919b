namespace Il2Mcu.Diagnostics;

/// <summary>How a diagnostic affects the outcome.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Printed only: the command goes on and its exit code stays as it is.</summary>
    Warning,

    /// <summary>The command fails: its exit code is not 0, even if its output was written before.</summary>
    Error,
}

/// <summary>One message to the user: what is wrong, where, and what to do about it.</summary>
/// <param name="Id">Stable id; see <see cref="DiagnosticCatalog"/>.</param>
/// <param name="Location">Source position, or null when there is none (a command line problem, a missing tool).</param>
/// <param name="Message">The complete sentence, advice included.</param>
public sealed record Diagnostic(DiagnosticId Id, SourceLocation? Location, string Message)
{
    /// <summary>From the catalogue; all diagnostics with this id have the same.</summary>
    public DiagnosticSeverity Severity => DiagnosticCatalog.Get(Id).Severity;

    /// <summary>The id as printed and documented, for instance <c>MCU2001</c>.</summary>
    public string Code => $"MCU{(int)Id:D4}";

    /// <summary>MSBuild's canonical format: <c>file(line,col): error MCU2001: text</c>.</summary>
    public override string ToString()
    {
        var origin = Location?.ToString() ?? "il2mcu";
        var severity = Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{origin}: {severity} {Code}: {Message}";
    }
}
