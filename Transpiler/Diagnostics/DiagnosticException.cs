namespace Il2Mcu.Diagnostics;

/// <summary>Ends a phase that cannot go on (an unreadable input, a missing tool). Carries the one diagnostic that says why.</summary>
public sealed class DiagnosticException : Exception
{
    /// <summary>Fills the catalogue's template of <paramref name="id"/>; the location is null for a problem that no C# statement causes.</summary>
    public DiagnosticException(DiagnosticId id, SourceLocation? location, params object[] arguments)
        : base(DiagnosticCatalog.Format(id, arguments))
    {
        Diagnostic = new Diagnostic(id, location, Message);
    }

    /// <summary>Id, place and text; the text is also the message of the exception.</summary>
    public Diagnostic Diagnostic { get; }
}
