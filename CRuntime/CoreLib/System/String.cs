using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>Members of String in their plain forms: the framework's are made for vector units and cultures.</summary>
internal static unsafe partial class String
{
    public static string Ctor(char c, int count)
    {
        var text = Strings.Allocate(count);
        fixed (char* target = text)
        {
            for (var i = 0; i < count; i++)
            {
                target[i] = c;
            }
        }

        return text;
    }

    public static string Ctor(char[]? value)
    {
        if (value is null)
        {
            return "";
        }

        var text = Strings.Allocate(value.Length);
        fixed (char* target = text)
        {
            for (var i = 0; i < value.Length; i++)
            {
                target[i] = value[i];
            }
        }

        return text;
    }

    public static string Ctor(ReadOnlySpan<char> value)
    {
        var text = Strings.Allocate(value.Length);
        fixed (char* target = text)
        {
            for (var i = 0; i < value.Length; i++)
            {
                target[i] = value[i];
            }
        }

        return text;
    }

    public static string CreateFromChar(char c) => Ctor(c, 1);

    public static int CompareTo(string self, string? strB) => CompareOrdinal(self, strB);

    public static int CompareTo(string self, object? value) => value is null or string
        ? CompareOrdinal(self, (string?)value)
        : throw new ArgumentException("Object must be of type String.");

    /// <summary>The culture is invariant, in .NET's invariant mode: by code units.</summary>
    public static int Compare(string? strA, string? strB) => CompareOrdinal(strA, strB);

    public static int CompareOrdinal(string? strA, string? strB)
    {
        if ((object?)strA == strB || strA is null || strB is null)
        {
            return (object?)strA == strB ? 0 : strA is null ? -1 : 1;
        }

        var length = strA.Length < strB.Length ? strA.Length : strB.Length;
        for (var i = 0; i < length; i++)
        {
            if (strA[i] != strB[i])
            {
                return strA[i] - strB[i];
            }
        }

        return strA.Length - strB.Length;
    }

    public static string Substring(string self, int startIndex) => Substring(self, startIndex, self.Length - startIndex);

    public static string Substring(string self, int startIndex, int length)
    {
        if (startIndex < 0 || length < 0 || startIndex > self.Length - length)
        {
            ThrowSubstringOutOfRange(self.Length, startIndex, length);
        }

        if (length == self.Length)
        {
            return self;
        }

        var text = Strings.Allocate(length);
        fixed (char* target = text)
        {
            for (var i = 0; i < length; i++)
            {
                target[i] = self[startIndex + i];
            }
        }

        return text;
    }

    public static bool IsNullOrEmpty(string? value) => value is null || value.Length == 0;

    public static string Concat(string? first, string? second)
    {
        first ??= "";
        second ??= "";
        var text = Strings.Allocate(first.Length + second.Length);
        fixed (char* target = text)
        {
            Copy(second, Copy(first, target));
        }

        return text;
    }

    public static string Concat(string? first, string? second, string? third)
    {
        first ??= "";
        second ??= "";
        third ??= "";
        var text = Strings.Allocate(first.Length + second.Length + third.Length);
        fixed (char* target = text)
        {
            Copy(third, Copy(second, Copy(first, target)));
        }

        return text;
    }

    public static string Concat(string? first, string? second, string? third, string? fourth)
    {
        first ??= "";
        second ??= "";
        third ??= "";
        fourth ??= "";
        var text = Strings.Allocate(first.Length + second.Length + third.Length + fourth.Length);
        fixed (char* target = text)
        {
            Copy(fourth, Copy(third, Copy(second, Copy(first, target))));
        }

        return text;
    }

    public static string Concat(string?[] values)
    {
        var length = 0;
        foreach (var value in values)
        {
            length += value is null ? 0 : value.Length;
        }

        var text = Strings.Allocate(length);
        fixed (char* target = text)
        {
            var next = target;
            foreach (var value in values)
            {
                next = value is null ? next : Copy(value, next);
            }
        }

        return text;
    }

    public static bool Equals(string? first, string? second)
    {
        if ((object?)first == second)
        {
            return true;
        }

        return first is not null && second is not null && HaveSameCharacters(first, second);
    }

    public static bool op_Equality(string? first, string? second) => Equals(first, second);

    public static bool op_Inequality(string? first, string? second) => !Equals(first, second);

    /// <summary>Instance method: <c>first.Equals(second)</c>.</summary>
    public static bool Equals(string self, object? other) => other is string text && Equals(self, text);

    public static string ToString(string self) => self;

    /// <summary>FNV-1a over the code units. .NET's differs from run to run, so nobody depends on the value.</summary>
    public static int GetHashCode(string self)
    {
        var hash = 2166136261u;
        for (var i = 0; i < self.Length; i++)
        {
            hash = unchecked((hash ^ self[i]) * 16777619u);
        }

        return (int)hash;
    }

    private static void ThrowSubstringOutOfRange(int available, int startIndex, int length)
    {
        if (startIndex < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "StartIndex cannot be less than zero.");
        }

        if (startIndex > available)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "startIndex cannot be larger than length of string.");
        }

        throw length < 0
            ? new ArgumentOutOfRangeException(nameof(length), "Length cannot be less than zero.")
            : new ArgumentOutOfRangeException(nameof(length), "Index and length must refer to a location within the string.");
    }

    private static bool HaveSameCharacters(string first, string second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        for (var i = 0; i < first.Length; i++)
        {
            if (first[i] != second[i])
            {
                return false;
            }
        }

        return true;
    }

    private static char* Copy(string source, char* target)
    {
        fixed (char* characters = source)
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = characters[i];
            }
        }

        return target + source.Length;
    }
}
