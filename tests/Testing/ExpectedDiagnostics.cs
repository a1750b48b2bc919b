using System.Globalization;
using System.Text.RegularExpressions;

namespace Il2Mcu.Testing;

/// <summary>A diagnostic's identity in a test: its id and the line of the source.</summary>
public sealed record DiagnosticLine(int Line, string Code)
{
    public override string ToString() => $"line {Line}: {Code}";
}

/// <summary>
/// Diagnostics that a source expects, as <c>// error MCU2002</c> at the end of the line that causes them
/// (several: <c>// error MCU2002 error MCU2003</c>), compared with those that the tool printed.
/// </summary>
public static partial class ExpectedDiagnostics
{
    public static IReadOnlyList<DiagnosticLine> In(string source) =>
        [.. source.Split('\n')
            .Select((text, index) => (Line: index + 1, Comment: CommentOf(text)))
            .SelectMany(line => Expectation().Matches(line.Comment)
                .Select(match => new DiagnosticLine(line.Line, match.Groups[1].Value)))
            .Distinct().OrderBy(item => item.Line).ThenBy(item => item.Code)];

    /// <summary>Those that the tool reported for the file called <paramref name="fileName"/>.</summary>
    public static IReadOnlyList<DiagnosticLine> Reported(string toolOutput, string fileName) =>
        [.. Report().Matches(toolOutput)
            .Where(match => Path.GetFileName(match.Groups["file"].Value) == fileName)
            .Select(match => new DiagnosticLine(
                int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture), match.Groups["code"].Value))
            .Distinct().OrderBy(item => item.Line).ThenBy(item => item.Code)];

    /// <returns>Null when both sets are equal, else what is missing and what is too much.</returns>
    public static string? Difference(string source, string toolOutput, string fileName)
    {
        var expected = In(source);
        var reported = Reported(toolOutput, fileName);
        var differences = expected.Except(reported).Select(item => $"  missing    {item}")
            .Concat(reported.Except(expected).Select(item => $"  unexpected {item}"))
            .ToList();
        return differences.Count == 0
            ? null
            : $"{fileName}: diagnostics differ\n{string.Join('\n', differences)}\nThe tool printed:\n{toolOutput.TrimEnd()}";
    }

    private static string CommentOf(string line) =>
        line.LastIndexOf("//", StringComparison.Ordinal) is >= 0 and var start ? line[start..] : "";

    [GeneratedRegex(@"error (MCU\d{4})")]
    private static partial Regex Expectation();

    [GeneratedRegex(@"^(?<file>[^(\n]+)\((?<line>\d+),\d+\): error (?<code>MCU\d{4}):", RegexOptions.Multiline)]
    private static partial Regex Report();
}
