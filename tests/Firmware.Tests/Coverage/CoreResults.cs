using Il2Mcu.Testing;

namespace Il2Mcu.Tests.Coverage;

/// <summary>
/// What the comparison gave on each target, when it last ran there with all cases. Such a run leaves
/// <c>artifacts/coverage/TARGET.txt</c>: the number of cases, then those that failed. An update of the page takes the
/// files over into the source tree.
/// </summary>
internal static class CoreResults
{
    private static string RunFolder => Repository.PathOf("artifacts", "coverage");

    private static string SourceFolder => Repository.PathOf("tests", "Firmware.Tests", "Coverage", "cores");

    /// <summary>Writes the result of a complete run.</summary>
    public static void Write(RunTarget target, int cases, IEnumerable<string> failed)
    {
        Directory.CreateDirectory(RunFolder);
        File.WriteAllLines(Path.Combine(RunFolder, target.FolderName + ".txt"), [$"{target}", $"{cases}", .. failed.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Copies what the last runs left.</summary>
    public static void TakeOver()
    {
        Directory.CreateDirectory(SourceFolder);
        foreach (var file in Directory.Exists(RunFolder) ? Directory.GetFiles(RunFolder) : [])
        {
            File.Copy(file, Path.Combine(SourceFolder, Path.GetFileName(file)), overwrite: true);
        }
    }

    /// <summary>All targets with a result, by name.</summary>
    public static IReadOnlyList<CoreResult> Read() =>
        [.. (Directory.Exists(SourceFolder) ? Directory.GetFiles(SourceFolder, "*.txt") : []).Order(StringComparer.Ordinal).Select(file => File.ReadAllLines(file))
            .Select(lines => new CoreResult(lines[0], int.Parse(lines[1], System.Globalization.CultureInfo.InvariantCulture), lines[2..].ToHashSet()))];
}

/// <summary>The comparison on one target.</summary>
/// <param name="Target">Board and options.</param>
/// <param name="Cases">Programs that ran.</param>
/// <param name="Failed">Those that differed from .NET.</param>
internal sealed record CoreResult(string Target, int Cases, IReadOnlySet<string> Failed);
