namespace Il2Mcu.Diagnostics;

/// <summary>Collects diagnostics of all phases, so that one run shows every problem. Equal diagnostics are kept once.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<Diagnostic> _seen = [];

    /// <summary>True once an error was added; warnings do not count. The compilation ends after the phase that added one.</summary>
    public bool HasErrors => _items.Exists(item => item.Severity == DiagnosticSeverity.Error);

    /// <summary>The diagnostics, sorted by place and id so that the output does not depend on the order of work.</summary>
    public IReadOnlyList<Diagnostic> Sorted =>
        [.. _items
            .OrderBy(item => item.Location?.File, StringComparer.Ordinal)
            .ThenBy(item => item.Location?.Line)
            .ThenBy(item => item.Location?.Column)
            .ThenBy(item => item.Id)
            .ThenBy(item => item.Message, StringComparer.Ordinal)];

    /// <summary>Reports <paramref name="id"/> with its catalogue text filled in.</summary>
    public void Report(DiagnosticId id, SourceLocation? location, params object[] arguments) =>
        Add(new Diagnostic(id, location, DiagnosticCatalog.Format(id, arguments)));

    /// <summary>Adds a diagnostic that was made elsewhere, for instance the one of a <see cref="DiagnosticException"/>.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (_seen.Add(diagnostic))
        {
            _items.Add(diagnostic);
        }
    }
}
