using System;
using Il2Mcu.Runtime;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>New strings from old ones.</summary>
internal static unsafe partial class String
{
    public static string Trim(string self) => TrimWhite(self, atStart: true, atEnd: true);

    public static string Trim(string self, char trimChar) => Trim(self, new ReadOnlySpan<char>(in trimChar), atStart: true, atEnd: true);

    public static string Trim(string self, char[]? trimChars) => TrimAny(self, trimChars, atStart: true, atEnd: true);

    public static string Trim(string self, ReadOnlySpan<char> trimChars) => TrimAny(self, trimChars, atStart: true, atEnd: true);

    public static string TrimStart(string self) => TrimWhite(self, atStart: true, atEnd: false);

    public static string TrimStart(string self, char trimChar) => Trim(self, new ReadOnlySpan<char>(in trimChar), atStart: true, atEnd: false);

    public static string TrimStart(string self, char[]? trimChars) => TrimAny(self, trimChars, atStart: true, atEnd: false);

    public static string TrimStart(string self, ReadOnlySpan<char> trimChars) => TrimAny(self, trimChars, atStart: true, atEnd: false);

    public static string TrimEnd(string self) => TrimWhite(self, atStart: false, atEnd: true);

    public static string TrimEnd(string self, char trimChar) => Trim(self, new ReadOnlySpan<char>(in trimChar), atStart: false, atEnd: true);

    public static string TrimEnd(string self, char[]? trimChars) => TrimAny(self, trimChars, atStart: false, atEnd: true);

    public static string TrimEnd(string self, ReadOnlySpan<char> trimChars) => TrimAny(self, trimChars, atStart: false, atEnd: true);

    public static string PadLeft(string self, int totalWidth) => PadLeft(self, totalWidth, ' ');

    public static string PadLeft(string self, int totalWidth, char paddingChar) => Pad(self, totalWidth, paddingChar, textStart: totalWidth - self.Length);

    public static string PadRight(string self, int totalWidth) => PadRight(self, totalWidth, ' ');

    public static string PadRight(string self, int totalWidth, char paddingChar) => Pad(self, totalWidth, paddingChar, textStart: 0);

    public static string Insert(string self, int startIndex, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)startIndex, (uint)self.Length, nameof(startIndex));
        return value.Length == 0 ? self : Concat(Substring(self, 0, startIndex), value, Substring(self, startIndex));
    }

    public static string Remove(string self, int startIndex)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startIndex, self.Length);
        return Substring(self, 0, startIndex);
    }

    public static string Remove(string self, int startIndex, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > self.Length - startIndex)
        {
            throw new ArgumentOutOfRangeException(nameof(count), "Index and count must refer to a location within the string.");
        }

        return count == 0 ? self : Concat(Substring(self, 0, startIndex), Substring(self, startIndex + count));
    }

    public static string Replace(string self, char oldChar, char newChar)
    {
        if (oldChar == newChar || Search.IndexOf(self, oldChar) < 0)
        {
            return self;
        }

        var text = Strings.Allocate(self.Length);
        fixed (char* target = text)
        {
            for (var i = 0; i < self.Length; i++)
            {
                target[i] = self[i] == oldChar ? newChar : self[i];
            }
        }

        return text;
    }

    public static string Replace(string self, string oldValue, string? newValue) => Replace(self, oldValue, newValue, ignoreCase: false);

    public static string Replace(string self, string oldValue, string? newValue, StringComparison comparisonType) =>
        Replace(self, oldValue, newValue, IgnoresCase(comparisonType));

    public static string Replace(string self, string oldValue, string? newValue, bool ignoreCase, global::System.Globalization.CultureInfo? culture) =>
        Replace(self, oldValue, newValue, ignoreCase);

    public static string ToUpper(string self) => ToUpperInvariant(self);

    public static string ToLower(string self) => ToLowerInvariant(self);

    public static string ToUpper(string self, global::System.Globalization.CultureInfo? culture) => ToUpperInvariant(self);

    public static string ToLower(string self, global::System.Globalization.CultureInfo? culture) => ToLowerInvariant(self);

    public static string ToUpperInvariant(string self)
    {
        var first = 0;
        while (first < self.Length && Casing.ToUpper(self, first) == self[first])
        {
            first++;
        }

        if (first == self.Length)
        {
            return self;
        }

        var text = Strings.Allocate(self.Length);
        fixed (char* target = text)
        {
            for (var i = 0; i < self.Length; i++)
            {
                target[i] = Casing.ToUpper(self, i);
            }
        }

        return text;
    }

    public static string ToLowerInvariant(string self)
    {
        var first = 0;
        while (first < self.Length && Casing.ToLower(self, first) == self[first])
        {
            first++;
        }

        if (first == self.Length)
        {
            return self;
        }

        var text = Strings.Allocate(self.Length);
        fixed (char* target = text)
        {
            for (var i = 0; i < self.Length; i++)
            {
                target[i] = Casing.ToLower(self, i);
            }
        }

        return text;
    }

    private static string TrimWhite(string self, bool atStart, bool atEnd)
    {
        var start = 0;
        var end = self.Length;
        while (atStart && start < end && char.IsWhiteSpace(self[start]))
        {
            start++;
        }

        while (atEnd && start < end && char.IsWhiteSpace(self[end - 1]))
        {
            end--;
        }

        return Substring(self, start, end - start);
    }

    private static string TrimAny(string self, ReadOnlySpan<char> trimChars, bool atStart, bool atEnd) =>
        trimChars.Length == 0 ? TrimWhite(self, atStart, atEnd) : Trim(self, trimChars, atStart, atEnd);

    private static string Trim(string self, ReadOnlySpan<char> trimChars, bool atStart, bool atEnd)
    {
        var start = 0;
        var end = self.Length;
        while (atStart && start < end && Search.IndexOf(trimChars, self[start]) >= 0)
        {
            start++;
        }

        while (atEnd && start < end && Search.IndexOf(trimChars, self[end - 1]) >= 0)
        {
            end--;
        }

        return Substring(self, start, end - start);
    }

    private static string Pad(string self, int totalWidth, char paddingChar, int textStart)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(totalWidth);
        if (totalWidth <= self.Length)
        {
            return self;
        }

        var text = Strings.Allocate(totalWidth);
        fixed (char* target = text)
        {
            for (var i = 0; i < totalWidth; i++)
            {
                target[i] = (uint)(i - textStart) < (uint)self.Length ? self[i - textStart] : paddingChar;
            }
        }

        return text;
    }

    private static string Replace(string self, string oldValue, string? newValue, bool ignoreCase)
    {
        ArgumentException.ThrowIfNullOrEmpty(oldValue);
        ReadOnlySpan<char> rest = self;
        var index = Search.IndexOf(rest, oldValue, ignoreCase);
        if (index < 0)
        {
            return self;
        }

        var text = new TextBuilder(stackalloc char[NumberStrings.UsualLength]);
        for (; index >= 0; index = Search.IndexOf(rest, oldValue, ignoreCase))
        {
            text.Append(rest[..index]);
            text.Append(newValue ?? "");
            rest = rest[(index + oldValue.Length)..];
        }

        text.Append(rest);
        return text.ToString();
    }
}
