namespace Il2Mcu.Diagnostics;

/// <summary>Ends a phase that cannot go on (an unreadable input, a missing tool). Carries the one diagnostic that says why.</summary>
public sealed class DiagnosticException : Exception
{
    public DiagnosticException(DiagnosticId id, SourceLocation? location, params object[] arguments)
        : base(DiagnosticCatalog.Format(id, arguments))
    {
        Diagnostic = new Diagnostic(id, location, Message);
    }

    public Diagnostic Diagnostic { get; }
}
