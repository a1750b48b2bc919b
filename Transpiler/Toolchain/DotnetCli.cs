using System.Text.Json;
using System.Text.Json.Nodes;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Toolchain;

/// <summary>What <c>dotnet build</c> of a project gave.</summary>
/// <param name="AssemblyPath">Full path of the assembly.</param>
/// <param name="Properties">The MSBuild properties asked for; unset ones are empty.</param>
/// <param name="Items">The MSBuild items asked for: full paths of those that are files, else the names.</param>
public sealed record ProjectOutput(
    string AssemblyPath, IReadOnlyDictionary<string, string> Properties, IReadOnlyDictionary<string, IReadOnlyList<string>> Items);

/// <summary>Runs the .NET SDK's command line.</summary>
public static class DotnetCli
{
    /// <summary>
    /// Builds a project without the il2mcu post-build step. Its errors and warnings, and nothing else, go to
    /// <paramref name="log"/>: asking for properties silences the SDK's own reporting.
    /// </summary>
    public static ProjectOutput Build(string project, string configuration, IReadOnlyList<string> properties, IReadOnlyList<string> items, TextWriter log)
    {
        string[] wanted = ["TargetPath", .. properties];
        var outcome = ProcessRunner.Run(new ProcessRequest(Locate(),
        [
            "build", project, "-c", configuration, "--nologo", "-t:Build", "-p:Il2McuPostBuild=false",
            $"-getProperty:{string.Join(',', wanted)}", .. items.Select(item => $"-getItem:{item}"),
        ])
        {
            WorkingDirectory = Path.GetDirectoryName(project),
            Timeout = TimeSpan.FromMinutes(10),
        });
        log.Write(outcome.Error);
        if (outcome.ExitCode != 0)
        {
            throw new DiagnosticException(DiagnosticId.ProjectBuildFailed, null, project);
        }

        var result = Parse(outcome.Output, project);
        var values = result["Properties"]!.AsObject().ToDictionary(pair => pair.Key, pair => pair.Value!.GetValue<string>());
        return new ProjectOutput(values["TargetPath"], values, items.ToDictionary(item => item, item => Items(result, item)));
    }

    /// <summary>Full path of the <c>dotnet</c> that runs il2mcu, or of the one on PATH.</summary>
    private static string Locate()
    {
        var self = Environment.ProcessPath;
        return Path.GetFileNameWithoutExtension(self) == "dotnet"
            ? self!
            : ToolLocator.FindOnPath("dotnet") ?? throw new DiagnosticException(
                DiagnosticId.ToolNotFound, null, "dotnet", "see the .NET 10 SDK's installation guide");
    }

    private static JsonNode Parse(string output, string project)
    {
        try
        {
            return JsonNode.Parse(output)!;
        }
        catch (JsonException)
        {
            throw new DiagnosticException(DiagnosticId.ProjectBuildFailed, null, project);
        }
    }

    private static IReadOnlyList<string> Items(JsonNode result, string name) =>
        [.. (result["Items"]?[name]?.AsArray() ?? []).Select(item =>
            item!["FullPath"]!.GetValue<string>() is var path && File.Exists(path) ? path : item["Identity"]!.GetValue<string>())];
}
