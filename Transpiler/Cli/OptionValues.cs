using System.Globalization;
using Il2Mcu.Pipeline;

namespace Il2Mcu.Cli;

/// <summary>Reads the values of options and of project properties; null after an error has been added.</summary>
internal static class OptionValues
{
    public static ConsoleKind? Console(string text, Action<string> addError) =>
        Name<ConsoleKind>(text, $"The console '{text}' is unknown.", addError);

    public static CollectorKind? Collector(string text, Action<string> addError) =>
        Name<CollectorKind>(text, $"The collector '{text}' is unknown.", addError);

    public static ExceptionMessageKind? Messages(string text, Action<string> addError) =>
        Name<ExceptionMessageKind>(text, $"'{text}' says not which messages of exceptions there are.", addError);

    public static CheckKind? Check(string text, Action<string> addError) =>
        Name<CheckKind>(text, $"The kind of check '{text}' is unknown.", addError);

    /// <summary>A number of bytes, with K or M for multiples of 1024 or 1024 * 1024.</summary>
    public static long? Size(string text, Action<string> addError)
    {
        var unit = text.Length == 0 ? 1 : text[^1] switch { 'K' or 'k' => 1024, 'M' or 'm' => 1024 * 1024, _ => 1 };
        if (long.TryParse(unit == 1 ? text : text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number * unit is >= 64 and <= int.MaxValue)
        {
            return number * unit;
        }

        addError($"'{text}' is no size: write a number of at least 64 bytes, for instance 16384 or 16K.");
        return null;
    }

    /// <summary>Numbers, which <c>Enum.Parse</c> would take, are refused.</summary>
    private static T? Name<T>(string text, string error, Action<string> addError)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>();
        if (names.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return Enum.Parse<T>(text, ignoreCase: true);
        }

        addError($"{error} Known: {string.Join(", ", names.Select(name => name.ToLowerInvariant()))}.");
        return null;
    }
}
