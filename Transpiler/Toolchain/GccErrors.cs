using System.Globalization;
using System.Text.RegularExpressions;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Toolchain;

/// <summary>Turns what gcc and ld wrote to standard error into diagnostics.</summary>
internal static partial class GccErrors
{
    public static void Report(
        ProcessOutcome outcome, BuildRequest request, string mapPath, TimeSpan limit, DiagnosticBag diagnostics)
    {
        if (outcome.TimedOut)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"it did not end within {limit.TotalSeconds:F0} seconds");
            diagnostics.Report(DiagnosticId.CompilerFailed, null, text, Path.GetDirectoryName(request.SourceFile)!);
            return;
        }

        var lines = outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var overflows = RegionOverflow.Find(lines, mapPath);
        foreach (var overflow in overflows)
        {
            diagnostics.Report(DiagnosticId.MemoryOverflow, null, overflow.Region, overflow.Bytes, Biggest(request, mapPath, overflow.Region));
        }

        if (overflows.Count > 0)
        {
            return;
        }

        var missing = lines.Select(line => UndefinedReference().Match(line)).Where(match => match.Success).Select(match => match.Groups["symbol"].Value).ToHashSet();
        var imports = request.Native.Imports.Where(import => missing.Contains(import.Symbol)).DistinctBy(import => import.Symbol).ToList();
        imports.ForEach(import => diagnostics.Report(DiagnosticId.MissingNativeFunction, import.Location, import.Method, import.Symbol));
        if (imports.Count > 0)
        {
            return;
        }

        if (Array.Find(lines, line => CompileError().IsMatch(line)) is { } error)
        {
            diagnostics.Report(DiagnosticId.CompilerFailed, null, error, Path.GetDirectoryName(request.SourceFile)!);
            return;
        }

        if (!request.Target.IsHost && Array.Exists(lines, line => line.Contains("cannot find -lm:", StringComparison.Ordinal)))
        {
            diagnostics.Report(DiagnosticId.ToolNotFound, null, ToolLocator.Mathematics.Name, ToolLocator.Mathematics.InstallCommand);
            return;
        }

        var first = Array.Find(lines, line => !IsIntroduction(line)) ?? $"exit code {outcome.ExitCode}";
        diagnostics.Report(DiagnosticId.LinkerFailed, null, ToolPrefix().Replace(first, ""));
    }

    /// <summary>"in function `f':" only introduces the message that follows it.</summary>
    private static bool IsIntroduction(string line) => line.Contains(": in function `", StringComparison.Ordinal);

    private static string Biggest(BuildRequest request, string mapPath, string region) =>
        File.Exists(mapPath) ? request.BiggestSymbols(mapPath, region) : "(the linker left no map)";

    [GeneratedRegex(@":(\d+:)+ (fatal )?error: |^cc1: .*error|^arm-none-eabi-gcc: (fatal )?error: |internal compiler error|: Error: ")]
    private static partial Regex CompileError();

    [GeneratedRegex(@"undefined reference to `(?<symbol>[^']+)'")]
    private static partial Regex UndefinedReference();

    [GeneratedRegex(@"^\S*ld: ")]
    private static partial Regex ToolPrefix();
}
