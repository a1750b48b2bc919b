namespace Il2Mcu.Testing;

/// <summary>Decides whether a program behaved as it does under .NET.</summary>
public static class Comparison
{
    /// <summary>Exit code of a program that an unhandled exception ended.</summary>
    public const int UnhandledExceptionExit = 134;

    private const string StackOverflow = "Stack overflow.";
    private const string ExceptionPrefix = "Unhandled exception. ";

    /// <summary>
    /// Compares standard output, exit code and, after an unhandled exception, the line that names it.
    /// The stack trace below that line is not compared.
    /// </summary>
    /// <returns>Null when equal, else a message that begins with <paramref name="name"/>.</returns>
    /// <param name="name">Name of the program.</param>
    /// <param name="expected">What .NET did.</param>
    /// <param name="actual">What the firmware did.</param>
    /// <param name="withMessage">False to compare only the type of the exception.</param>
    public static string? Difference(string name, ProcessResult expected, ProcessResult actual, bool withMessage = true) =>
        TextDifference(name, expected.Output, actual.Output)
        ?? ExitDifference(name, expected, actual)
        ?? (expected.ExitCode == UnhandledExceptionExit
            ? TextDifference($"{name} (stderr)", ExceptionLine(expected.Error, withMessage), ExceptionLine(actual.Error, withMessage))
            : null);

    /// <summary>The first line in which two texts differ, or null.</summary>
    public static string? TextDifference(string name, string expected, string actual)
    {
        if (expected == actual)
        {
            return null;
        }

        var expectedLines = expected.Split('\n');
        var actualLines = actual.Split('\n');
        var line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
        {
            line++;
        }

        return $"{name}: line {line + 1} differs\n"
            + $"  .NET:     {Quote(expectedLines, line)}\n"
            + $"  firmware: {Quote(actualLines, line)}";
    }

    private static string? ExitDifference(string name, ProcessResult expected, ProcessResult actual) =>
        expected.ExitCode == actual.ExitCode
            ? null
            : $"{name}: exit code differs\n"
                + $"  .NET:     {expected.ExitCode}\n"
                + $"  firmware: {actual.ExitCode}\n{actual.Error}".TrimEnd();

    private static string ExceptionLine(string error, bool withMessage)
    {
        var line = error.Split('\n').FirstOrDefault(line => line.StartsWith(ExceptionPrefix, StringComparison.Ordinal) || line.TrimEnd() == StackOverflow)?.TrimEnd()
            ?? $"no line '{ExceptionPrefix}...' in: {error.TrimEnd()}";
        return withMessage ? line : line.Split(": ")[0];
    }

    private static string Quote(string[] lines, int line) => line < lines.Length ? $"'{lines[line]}'" : "(end of output)";
}
