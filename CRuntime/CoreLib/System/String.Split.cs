using System;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Split.</summary>
internal static unsafe partial class String
{
    public static string[] Split(string self, char[]? separator) => Split(self, separator, null, null, int.MaxValue, StringSplitOptions.None);

    public static string[] Split(string self, ReadOnlySpan<char> separator) => Split(self, separator, null, null, int.MaxValue, StringSplitOptions.None);

    public static string[] Split(string self, char separator, StringSplitOptions options) =>
        Split(self, new ReadOnlySpan<char>(in separator), null, null, int.MaxValue, options);

    public static string[] Split(string self, char separator, int count, StringSplitOptions options) =>
        Split(self, new ReadOnlySpan<char>(in separator), null, null, count, options);

    public static string[] Split(string self, char[]? separator, int count) => Split(self, separator, null, null, count, StringSplitOptions.None);

    public static string[] Split(string self, char[]? separator, StringSplitOptions options) => Split(self, separator, null, null, int.MaxValue, options);

    public static string[] Split(string self, char[]? separator, int count, StringSplitOptions options) =>
        Split(self, separator, null, null, count, options);

    public static string[] Split(string self, string? separator, StringSplitOptions options) =>
        Split(self, default, separator ?? "", null, int.MaxValue, options);

    public static string[] Split(string self, string? separator, int count, StringSplitOptions options) =>
        Split(self, default, separator ?? "", null, count, options);

    public static string[] Split(string self, string[]? separator, StringSplitOptions options) => Split(self, default, null, separator, int.MaxValue, options);

    public static string[] Split(string self, string[]? separator, int count, StringSplitOptions options) =>
        Split(self, default, null, separator, count, options);

    /// <param name="self">What is split.</param>
    /// <param name="characters">Separators of one character.</param>
    /// <param name="text">One separator of any length; if it is empty nothing separates.</param>
    /// <param name="texts">Several such; none stands for white space, as no characters do.</param>
    /// <param name="count">At most so many parts.</param>
    /// <param name="options">Whether parts are trimmed, and empty ones left out.</param>
    private static string[] Split(
        string self, ReadOnlySpan<char> characters, string? text, string[]? texts, int count, StringSplitOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if ((options & ~(StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) != 0)
        {
            throw new ArgumentException("Illegal enum value: " + (int)options + ".", nameof(options));
        }

        if (count == 0)
        {
            return [];
        }

        var separators = new Separators(characters, text, texts);
        var splitter = new Splitter(self, separators, count, options);
        return splitter.Run();
    }
}
