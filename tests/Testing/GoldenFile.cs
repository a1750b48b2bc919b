namespace Il2Mcu.Testing;

/// <summary>
/// A text that is checked in and compared with what the tool writes. <c>IL2MCU_UPDATE=1</c> rewrites it in the
/// source tree instead; under <c>CI</c> that is refused, so that a changed output is always somebody's decision.
/// </summary>
/// <param name="path">Path of the golden in the source tree.</param>
/// <param name="updateCommand">What a developer types to accept the new text.</param>
public sealed class GoldenFile(string path, string updateCommand)
{
    /// <summary>Environment variable that asks for an update.</summary>
    public const string UpdateVariable = "IL2MCU_UPDATE";

    /// <summary>The update command for a test project and an NUnit category.</summary>
    public static string UpdateCommand(string project, string category) =>
        $"{UpdateVariable}=1 dotnet test {project} --filter Category={category}";

    private string ActualPath => path + ".actual";

    /// <summary>Compares, or updates when the environment asks for it.</summary>
    /// <returns>Null when equal or updated, else what to show.</returns>
    public string? Check(string actual)
    {
        var updating = Environment.GetEnvironmentVariable(UpdateVariable) == "1";
        var continuousIntegration = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
        return Check(actual, updating, continuousIntegration);
    }

    /// <summary>As <see cref="Check(string)"/>, with the environment given.</summary>
    public string? Check(string actual, bool updating, bool continuousIntegration)
    {
        if (updating && continuousIntegration)
        {
            return $"{UpdateVariable} is refused when CI is set.";
        }

        actual = actual.ReplaceLineEndings("\n");
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (expected == actual || updating)
        {
            File.Delete(ActualPath);
            if (expected != actual)
            {
                File.WriteAllText(path, actual);
                Console.Out.WriteLine($"updated {path}");
            }

            return null;
        }

        File.WriteAllText(ActualPath, actual);
        var what = expected is null ? $"{path} does not exist." : $"{path} differs.\n{UnifiedDiff.Format(expected, actual)}";
        return $"{what}\nThe new text is in {ActualPath}. To accept it: {updateCommand}";
    }

    /// <summary>
    /// Goldens that belong to no case: files <c>CASE.SUFFIX</c> in <paramref name="folder"/> without <c>CASE.cs</c>.
    /// </summary>
    public static IReadOnlyList<string> Orphans(string folder, params IEnumerable<string> suffixes) =>
        [.. suffixes
            .SelectMany(suffix => Directory.GetFiles(folder, "*." + suffix)
                .Where(file => !File.Exists(file[..^(suffix.Length + 1)] + ".cs")))
            .Order(StringComparer.Ordinal)];
}
