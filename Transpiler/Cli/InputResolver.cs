using Il2Mcu.Diagnostics;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Cli;

/// <summary>What the user pointed at, after a project has been built.</summary>
/// <param name="AssemblyPath">Full path of the assembly with Main.</param>
/// <param name="IsProject">The user named a project or its folder.</param>
internal sealed record ResolvedInput(string AssemblyPath, bool IsProject)
{
    /// <summary>What the project's properties say.</summary>
    public FirmwareChoices Choices { get; init; } = new();

    /// <summary>The project's <c>Il2McuCSource</c> items.</summary>
    public IReadOnlyList<string> NativeSources { get; init; } = [];

    /// <summary>The project's <c>Il2McuCLibrary</c> items.</summary>
    public IReadOnlyList<string> NativeLibraries { get; init; } = [];
}

/// <summary>From a .dll, a .csproj or a folder to an assembly.</summary>
internal static class InputResolver
{
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
            : new ResolvedInput(path, IsProject: false);
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
                () => DotnetCli.Build(project, configuration, ProjectProperties.Names, [SourceItem, LibraryItem], log));
        }
        finally
        {
            System.Console.Error.Write(log);
        }

        if (!output.AssemblyPath.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || !File.Exists(output.AssemblyPath))
        {
            throw new DiagnosticException(DiagnosticId.InputNotFound, null, output.AssemblyPath);
        }

        return new ResolvedInput(output.AssemblyPath, IsProject: true)
        {
            Choices = ProjectProperties.Read(output.Properties),
            NativeSources = output.Items[SourceItem],
            NativeLibraries = output.Items[LibraryItem],
        };
    }
}
