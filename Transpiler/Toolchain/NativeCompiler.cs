using System.Globalization;
using System.Text.RegularExpressions;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Toolchain;

/// <summary>Compiles the user's C files, each to an object file; they are no part of the generated translation unit.</summary>
internal static partial class NativeCompiler
{
    private static readonly string[] Options =
        ["-std=gnu11", "-Os", "-g3", "-ffunction-sections", "-fdata-sections", "-fno-common", "-fno-exceptions"];

    /// <summary>The object files in the order of the sources, or null when <paramref name="diagnostics"/> got an error.</summary>
    public static IReadOnlyList<string>? Compile(BuildRequest request, string gcc, Func<string, IReadOnlyList<string>, ProcessRequest> process, DiagnosticBag diagnostics)
    {
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(request.SourceFile))!, "native");
        if (request.Native.Sources.Count > 0)
        {
            Directory.CreateDirectory(folder);
        }

        var objects = new List<string>();
        foreach (var source in request.Native.Sources.Select(Path.GetFullPath))
        {
            var name = Path.GetFileNameWithoutExtension(source);
            var target = Path.Combine(folder, name + ".o");
            for (var suffix = 2; objects.Contains(target); suffix++)
            {
                target = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}_{suffix}.o"));
            }

            objects.Add(target);
            if (!File.Exists(source))
            {
                diagnostics.Report(DiagnosticId.NativeSourceFailed, null, source, "it does not exist");
                continue;
            }

            var map = $"-ffile-prefix-map={Path.GetDirectoryName(source)}=native";
            var outcome = ProcessRunner.Run(process(gcc, [.. request.Target.CompilerOptions, .. Options, map, "-c", source, "-o", target]));
            if (outcome.ExitCode != 0)
            {
                Report(source, outcome.Error, diagnostics);
            }
        }

        return diagnostics.HasErrors ? null : objects;
    }

    private static void Report(string source, string output, DiagnosticBag diagnostics)
    {
        var line = output.Split('\n').FirstOrDefault(text => Error().IsMatch(text)) ?? output.Trim();
        var match = Error().Match(line);
        var location = match.Success
            ? new SourceLocation(match.Groups["file"].Value, Number(match, "line"), Number(match, "column"))
            : null;
        diagnostics.Report(DiagnosticId.NativeSourceFailed, location, source, match.Success ? match.Groups["text"].Value : line);
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    [GeneratedRegex(@"^(?<file>[^:]+):(?<line>\d+):((?<column>\d+):)? (fatal )?[Ee]rror: (?<text>.*)")]
    private static partial Regex Error();
}
