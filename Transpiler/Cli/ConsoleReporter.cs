using Il2Mcu.Diagnostics;

namespace Il2Mcu.Cli;

/// <summary>Writes diagnostics to standard error in MSBuild's form; files below the current folder are named relative to it.</summary>
internal static class ConsoleReporter
{
    public static void Write(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var style = diagnostic.Severity == DiagnosticSeverity.Error ? "red" : "yellow";
            Terminal.ErrorLine(Shorten(diagnostic).ToString(), style);
        }
    }

    private static Diagnostic Shorten(Diagnostic diagnostic) =>
        diagnostic.Location is { } location
            ? diagnostic with { Location = location with { File = RelativePath(location.File) } }
            : diagnostic;

    /// <summary>The path as seen from the current folder when it lies below that, else unchanged.</summary>
    internal static string RelativePath(string path)
    {
        if (!Path.IsPathRooted(path))
        {
            return path;
        }

        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
