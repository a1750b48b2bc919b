using System;
using System.Collections.Generic;
using Il2Mcu.Runtime;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Join, and Concat of sequences.</summary>
internal static unsafe partial class String
{
    public static string Join(char separator, string?[] value) => JoinText(new ReadOnlySpan<char>(in separator), NotNull(value));

    public static string Join(char separator, ReadOnlySpan<string?> value) => JoinText(new ReadOnlySpan<char>(in separator), value);

    public static string Join(char separator, string?[] value, int startIndex, int count) =>
        JoinText(new ReadOnlySpan<char>(in separator), Part(NotNull(value), startIndex, count));

    public static string Join(char separator, object?[] values) => JoinObjects(new ReadOnlySpan<char>(in separator), NotNull(values));

    public static string Join(char separator, ReadOnlySpan<object?> values) => JoinObjects(new ReadOnlySpan<char>(in separator), values);

    public static string Join<T>(char separator, IEnumerable<T> values) => JoinSequence(new ReadOnlySpan<char>(in separator), values);

    public static string Join(string? separator, string?[] value) => JoinText(separator, NotNull(value));

    public static string Join(string? separator, ReadOnlySpan<string?> value) => JoinText(separator, value);

    public static string Join(string? separator, string?[] value, int startIndex, int count) =>
        JoinText(separator, Part(NotNull(value), startIndex, count));

    public static string Join(string? separator, object?[] values) => JoinObjects(separator, NotNull(values));

    public static string Join(string? separator, ReadOnlySpan<object?> values) => JoinObjects(separator, values);

    public static string Join(string? separator, IEnumerable<string?> values) => JoinSequence(separator, values);

    public static string Join<T>(string? separator, IEnumerable<T> values) => JoinSequence(separator, values);

    public static string Concat(IEnumerable<string?> values) => JoinSequence("", values);

    public static string Concat<T>(IEnumerable<T> values) => JoinSequence("", values);

    public static string Concat(ReadOnlySpan<string?> values) => JoinText(default, values);

    private static T[] NotNull<T>(T[]? value)
        where T : class?
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    private static ReadOnlySpan<string?> Part(string?[] value, int startIndex, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startIndex, value.Length - count);
        return new ReadOnlySpan<string?>(value, startIndex, count);
    }

    private static string JoinText(ReadOnlySpan<char> separator, ReadOnlySpan<string?> values)
    {
        if (values.Length == 0)
        {
            return "";
        }

        var length = (values.Length - 1) * separator.Length;
        for (var i = 0; i < values.Length; i++)
        {
            length += values[i] is { } value ? value.Length : 0;
        }

        var text = Strings.Allocate(length);
        fixed (char* target = text)
        {
            var next = target;
            for (var i = 0; i < values.Length; i++)
            {
                for (var k = 0; k < separator.Length && i > 0; k++)
                {
                    *next++ = separator[k];
                }

                next = values[i] is { } value ? Copy(value, next) : next;
            }
        }

        return text;
    }

    private static string JoinObjects(ReadOnlySpan<char> separator, ReadOnlySpan<object?> values)
    {
        var text = new TextBuilder(stackalloc char[NumberStrings.UsualLength]);
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                text.Append(separator);
            }

            text.Append(values[i]?.ToString() ?? "");
        }

        return text.ToString();
    }

    private static string JoinSequence<T>(ReadOnlySpan<char> separator, IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var text = new TextBuilder(stackalloc char[NumberStrings.UsualLength]);
        var isFirst = true;
        foreach (var value in values)
        {
            if (!isFirst)
            {
                text.Append(separator);
            }

            isFirst = false;
            ValueText.Append(ref text, value, null, null, null);
        }

        return text.ToString();
    }
}
