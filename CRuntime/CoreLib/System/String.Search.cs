using System;
using System.Globalization;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Search. The culture is invariant, in .NET's invariant mode: by code units.</summary>
internal static unsafe partial class String
{
    public static int IndexOf(string self, char value) => Search.IndexOf(self, value);

    public static int IndexOf(string self, char value, int startIndex) => IndexOf(self, value, startIndex, self.Length - startIndex);

    public static int IndexOf(string self, char value, int startIndex, int count) =>
        Found(Search.IndexOf(Part(self, startIndex, count), value), startIndex);

    public static int IndexOf(string self, char value, StringComparison comparisonType) =>
        IgnoresCase(comparisonType) ? Search.IndexOf(self, new ReadOnlySpan<char>(in value), ignoreCase: true) : Search.IndexOf(self, value);

    public static int IndexOf(string self, string value) => Search.IndexOf(self, NotNull(value), ignoreCase: false);

    public static int IndexOf(string self, string value, int startIndex) => IndexOf(self, value, startIndex, self.Length - startIndex);

    public static int IndexOf(string self, string value, int startIndex, int count) =>
        Found(Search.IndexOf(PartFor(self, value, startIndex, count), value, ignoreCase: false), startIndex);

    public static int IndexOf(string self, string value, StringComparison comparisonType) =>
        Search.IndexOf(self, NotNull(value), IgnoresCase(comparisonType));

    public static int IndexOf(string self, string value, int startIndex, StringComparison comparisonType) =>
        IndexOf(self, value, startIndex, self.Length - startIndex, comparisonType);

    public static int IndexOf(string self, string value, int startIndex, int count, StringComparison comparisonType) =>
        Found(Search.IndexOf(PartFor(self, value, startIndex, count), value, IgnoresCase(comparisonType)), startIndex);

    public static int IndexOfAny(string self, char[] anyOf) => Search.IndexOfAny(self, NotNull(anyOf));

    public static int IndexOfAny(string self, char[] anyOf, int startIndex) => IndexOfAny(self, anyOf, startIndex, self.Length - startIndex);

    public static int IndexOfAny(string self, char[] anyOf, int startIndex, int count)
    {
        _ = NotNull(anyOf);
        return Found(Search.IndexOfAny(Part(self, startIndex, count), anyOf), startIndex);
    }

    public static int LastIndexOf(string self, char value) => Search.LastIndexOf(self, value);

    public static int LastIndexOf(string self, char value, int startIndex) => LastIndexOf(self, value, startIndex, startIndex + 1);

    public static int LastIndexOf(string self, char value, int startIndex, int count)
    {
        if (self.Length == 0)
        {
            return -1;
        }

        var part = PartBefore(self, startIndex, count, out var start);
        return Found(Search.LastIndexOf(part, value), start);
    }

    public static int LastIndexOf(string self, string value) => LastIndexOf(self, value, self.Length - 1, self.Length);

    public static int LastIndexOf(string self, string value, int startIndex) => LastIndexOf(self, value, startIndex, startIndex + 1);

    public static int LastIndexOf(string self, string value, int startIndex, int count) =>
        LastIndexOf(self, value, startIndex, count, StringComparison.Ordinal);

    public static int LastIndexOf(string self, string value, StringComparison comparisonType) =>
        LastIndexOf(self, value, self.Length - 1, self.Length, comparisonType);

    public static int LastIndexOf(string self, string value, int startIndex, StringComparison comparisonType) =>
        LastIndexOf(self, value, startIndex, startIndex + 1, comparisonType);

    public static int LastIndexOf(string self, string value, int startIndex, int count, StringComparison comparisonType)
    {
        _ = NotNull(value);
        var ignoreCase = IgnoresCase(comparisonType);
        if (startIndex == self.Length && self.Length > 0)
        {
            startIndex--;
            count -= count > 0 ? 1 : 0;
        }

        if (self.Length == 0 && startIndex is 0 or -1)
        {
            return value.Length == 0 ? 0 : -1;
        }

        var part = PartBefore(self, startIndex, count, out var start);
        return Found(Search.LastIndexOf(part, value, ignoreCase), start);
    }

    public static int LastIndexOfAny(string self, char[] anyOf) => Search.LastIndexOfAny(self, NotNull(anyOf));

    public static int LastIndexOfAny(string self, char[] anyOf, int startIndex) => LastIndexOfAny(self, anyOf, startIndex, startIndex + 1);

    public static int LastIndexOfAny(string self, char[] anyOf, int startIndex, int count)
    {
        _ = NotNull(anyOf);
        if (self.Length == 0)
        {
            return -1;
        }

        var part = PartBefore(self, startIndex, count, out var start);
        return Found(Search.LastIndexOfAny(part, anyOf), start);
    }

    public static bool Contains(string self, char value) => Search.IndexOf(self, value) >= 0;

    public static bool Contains(string self, char value, StringComparison comparisonType) => IndexOf(self, value, comparisonType) >= 0;

    public static bool Contains(string self, string value) => Search.IndexOf(self, NotNull(value), ignoreCase: false) >= 0;

    public static bool Contains(string self, string value, StringComparison comparisonType) => IndexOf(self, value, comparisonType) >= 0;

    public static bool StartsWith(string self, char value) => self.Length > 0 && self[0] == value;

    public static bool StartsWith(string self, string value) => Search.StartsWith(self, NotNull(value), ignoreCase: false);

    public static bool StartsWith(string self, string value, StringComparison comparisonType) =>
        Search.StartsWith(self, NotNull(value), IgnoresCase(comparisonType));

    public static bool StartsWith(string self, string value, bool ignoreCase, CultureInfo? culture) =>
        Search.StartsWith(self, NotNull(value), ignoreCase);

    public static bool EndsWith(string self, char value) => self.Length > 0 && self[^1] == value;

    public static bool EndsWith(string self, string value) => Search.EndsWith(self, NotNull(value), ignoreCase: false);

    public static bool EndsWith(string self, string value, StringComparison comparisonType) =>
        Search.EndsWith(self, NotNull(value), IgnoresCase(comparisonType));

    public static bool EndsWith(string self, string value, bool ignoreCase, CultureInfo? culture) => Search.EndsWith(self, NotNull(value), ignoreCase);

    /// <summary>All cultures compare by code units, with or without regard to case.</summary>
    private static bool IgnoresCase(StringComparison comparisonType)
    {
        if ((uint)comparisonType > (uint)StringComparison.OrdinalIgnoreCase)
        {
            throw new ArgumentException("The string comparison type passed in is currently not supported.", nameof(comparisonType));
        }

        return ((int)comparisonType & 1) != 0;
    }

    private static string NotNull(string? value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    private static char[] NotNull(char[]? anyOf)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        return anyOf;
    }

    private static int Found(int index, int start) => index < 0 ? index : index + start;

    private static ReadOnlySpan<char> PartFor(string self, string value, int startIndex, int count)
    {
        _ = NotNull(value);
        return Part(self, startIndex, count);
    }

    private static ReadOnlySpan<char> Part(string self, int startIndex, int count)
    {
        if ((uint)startIndex > (uint)self.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        }

        if ((uint)count > (uint)(self.Length - startIndex))
        {
            throw new ArgumentOutOfRangeException(nameof(count), "Count must be positive and count must refer to a location within the string/array/collection.");
        }

        return ((ReadOnlySpan<char>)self).Slice(startIndex, count);
    }

    /// <summary>So many characters that end with the one at an index.</summary>
    private static ReadOnlySpan<char> PartBefore(string self, int startIndex, int count, out int start)
    {
        if ((uint)startIndex >= (uint)self.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        }

        if ((uint)count > (uint)(startIndex + 1))
        {
            throw new ArgumentOutOfRangeException(nameof(count), "Count must be positive and count must refer to a location within the string/array/collection.");
        }

        start = startIndex - count + 1;
        return ((ReadOnlySpan<char>)self).Slice(start, count);
    }
}
