using Il2Mcu.Diagnostics;
using Il2Mcu.Pipeline;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Cli;

/// <summary>What the user pointed at, after a project has been built.</summary>
/// <param name="AssemblyPath">Full path of the assembly with Main.</param>
/// <param name="IsProject">The user named a project or its folder.</param>
/// <param name="Board">The project's <c>Il2McuBoard</c>, or null.</param>
/// <param name="Console">The project's <c>Il2McuConsole</c>, or null.</param>
internal sealed record ResolvedInput(string AssemblyPath, bool IsProject, string? Board, ConsoleKind? Console)
{
    /// <summary>The project's <c>Il2McuExceptionMessages</c>, or null.</summary>
    public ExceptionMessageKind? ExceptionMessages { get; init; }

    /// <summary>The project's <c>Il2McuCSource</c> items.</summary>
    public IReadOnlyList<string> NativeSources { get; init; } = [];

    /// <summary>The project's <c>Il2McuCLibrary</c> items.</summary>
    public IReadOnlyList<string> NativeLibraries { get; init; } = [];
}

/// <summary>From a .dll, a .csproj or a folder to an assembly.</summary>
internal static class InputResolver
{
    private const string BoardProperty = "Il2McuBoard";
    private const string ConsoleProperty = "Il2McuConsole";
    private const string MessagesProperty = "Il2McuExceptionMessages";
    private const string SourceItem = "Il2McuCSource";
    private const string LibraryItem = "Il2McuCLibrary";

    public static ResolvedInput Resolve(BuildSettings settings)
    {
        var path = Path.GetFullPath(settings.Input);
        if (Directory.Exists(path))
        {
            return BuildProject(FindProject(path), settings.Configuration);
        }

        if (!File.Exists(path))
        {
            throw new DiagnosticException(DiagnosticId.InputNotFound, null, settings.Input);
        }

        return Path.GetExtension(path).Equals(".csproj", StringComparison.OrdinalIgnoreCase)
            ? BuildProject(path, settings.Configuration)
            : new ResolvedInput(path, IsProject: false, null, null);
    }

    private static string FindProject(string folder)
    {
        var projects = Directory.GetFiles(folder, "*.csproj");
        return projects.Length switch
        {
            1 => projects[0],
            0 => throw new DiagnosticException(DiagnosticId.InputNotFound, null, Path.Combine(folder, "*.csproj")),
            _ => throw new DiagnosticException(DiagnosticId.AmbiguousProject, null, folder, projects.Length),
        };
    }

    private static ResolvedInput BuildProject(string project, string configuration)
    {
        // Collected, because a moving progress line and other text would write over each other.
        using var log = new StringWriter();
        ProjectOutput output;
        try
        {
            output = Terminal.Progress(
                $"Building {Path.GetFileName(project)} ({configuration})",
                () => DotnetCli.Build(project, configuration, [BoardProperty, ConsoleProperty, MessagesProperty], [SourceItem, LibraryItem], log));
        }
        finally
        {
            System.Console.Error.Write(log);
        }

        if (!output.AssemblyPath.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || !File.Exists(output.AssemblyPath))
        {
            throw new DiagnosticException(DiagnosticId.InputNotFound, null, output.AssemblyPath);
        }

        return new ResolvedInput(
            output.AssemblyPath, IsProject: true, Given(output, BoardProperty), Parsed(Given(output, ConsoleProperty), ConsoleProperty, BuildArguments.ParseConsole))
        {
            ExceptionMessages = Parsed(Given(output, MessagesProperty), MessagesProperty, BuildArguments.ParseMessages),
            NativeSources = output.Items[SourceItem],
            NativeLibraries = output.Items[LibraryItem],
        };
    }

    private static string? Given(ProjectOutput output, string property) =>
        output.Properties.GetValueOrDefault(property) is { Length: > 0 } value ? value : null;

    private static T? Parsed<T>(string? text, string property, Func<string, Action<string>, T?> parse)
        where T : struct =>
        text is null ? null : parse(text, error => throw new DiagnosticException(DiagnosticId.InvalidOption, null, $"{property}: {error}"));
}
