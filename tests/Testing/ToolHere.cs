using System.CommandLine;
using Il2Mcu.Cli;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Testing;

/// <summary>The tool's work without its process: the same options, files and diagnostics.</summary>
internal static class ToolHere
{
    /// <param name="arguments">What stands behind <c>il2mcu build</c>.</param>
    /// <returns>The exit code and the diagnostics; nothing is printed of sizes.</returns>
    public static ProcessResult Build(IReadOnlyList<string> arguments)
    {
        var options = new BuildArguments();
        var command = new Command("build");
        options.AddTo(command);
        var parsed = command.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            throw new ArgumentException(parsed.Errors[0].Message, nameof(arguments));
        }

        var diagnostics = new DiagnosticBag();
        try
        {
            FirmwareBuilder.Build(options.Bind(parsed), onlyIfStale: false, diagnostics);
        }
        catch (Exception exception)
        {
            ExceptionReport.Add(exception, diagnostics);
        }

        return new ProcessResult(diagnostics.HasErrors ? 1 : 0, "", string.Join('\n', diagnostics.Sorted));
    }
}
