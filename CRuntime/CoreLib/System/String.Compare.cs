using System;
using System.Globalization;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Order and equality with regard to case or without.</summary>
internal static unsafe partial class String
{
    private const CompareOptions IgnoreCaseOptions = CompareOptions.IgnoreCase | CompareOptions.OrdinalIgnoreCase;

    public static int Compare(string? strA, string? strB, bool ignoreCase) =>
        ignoreCase ? CompareIgnoreCase(strA, strB) : CompareOrdinal(strA, strB);

    public static int Compare(string? strA, string? strB, bool ignoreCase, CultureInfo? culture) => Compare(strA, strB, ignoreCase);

    public static int Compare(string? strA, string? strB, CultureInfo? culture, CompareOptions options) =>
        Compare(strA, strB, (options & IgnoreCaseOptions) != 0);

    public static int Compare(string? strA, string? strB, StringComparison comparisonType) => Compare(strA, strB, IgnoresCase(comparisonType));

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length) =>
        CompareParts(strA, indexA, strB, indexB, length, ignoreCase: false);

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, bool ignoreCase) =>
        CompareParts(strA, indexA, strB, indexB, length, ignoreCase);

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, bool ignoreCase, CultureInfo? culture) =>
        CompareParts(strA, indexA, strB, indexB, length, ignoreCase);

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, CultureInfo? culture, CompareOptions options) =>
        CompareParts(strA, indexA, strB, indexB, length, (options & IgnoreCaseOptions) != 0);

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, StringComparison comparisonType) =>
        CompareParts(strA, indexA, strB, indexB, length, IgnoresCase(comparisonType));

    public static int CompareOrdinal(string? strA, int indexA, string? strB, int indexB, int length) =>
        CompareParts(strA, indexA, strB, indexB, length, ignoreCase: false);

    /// <summary>The static method and the instance method.</summary>
    public static bool Equals(string? a, string? b, StringComparison comparisonType) =>
        IgnoresCase(comparisonType) ? CompareIgnoreCase(a, b) == 0 : Equals(a, b);

    public static int GetHashCode(string self, StringComparison comparisonType) =>
        IgnoresCase(comparisonType) ? GetHashCodeOrdinalIgnoreCase(self) : GetHashCode(self);

    public static int GetHashCodeOrdinalIgnoreCase(string self) => HashIgnoreCase(self);

    public static int GetHashCode(ReadOnlySpan<char> value)
    {
        var hash = 2166136261u;
        for (var i = 0; i < value.Length; i++)
        {
            hash = unchecked((hash ^ value[i]) * 16777619u);
        }

        return (int)hash;
    }

    public static int GetHashCodeOrdinalIgnoreCase(ReadOnlySpan<char> value) => HashIgnoreCase(value);

    public static int GetHashCode(ReadOnlySpan<char> value, StringComparison comparisonType) =>
        IgnoresCase(comparisonType) ? HashIgnoreCase(value) : GetHashCode(value);

    private static int HashIgnoreCase(ReadOnlySpan<char> value)
    {
        var hash = 2166136261u;
        for (var i = 0; i < value.Length; i++)
        {
            hash = unchecked((hash ^ Casing.ToUpper(value, i)) * 16777619u);
        }

        return (int)hash;
    }

    private static int CompareIgnoreCase(string? strA, string? strB)
    {
        if ((object?)strA == strB || strA is null || strB is null)
        {
            return (object?)strA == strB ? 0 : strA is null ? -1 : 1;
        }

        return Search.Compare(strA, strB, ignoreCase: true);
    }

    private static int CompareParts(string? strA, int indexA, string? strB, int indexB, int length, bool ignoreCase)
    {
        if (strA is null || strB is null)
        {
            return (object?)strA == strB ? 0 : strA is null ? -1 : 1;
        }

        if (length < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(length), "Length cannot be less than zero.");
        }

        if (indexA < 0 || indexB < 0)
        {
            throw new ArgumentOutOfRangeException(indexA < 0 ? nameof(indexA) : nameof(indexB), "Index was out of range. Must be non-negative and less than the size of the collection.");
        }

        var lengthA = global::System.Math.Min(length, strA.Length - indexA);
        var lengthB = global::System.Math.Min(length, strB.Length - indexB);
        if (lengthA < 0 || lengthB < 0)
        {
            throw new ArgumentOutOfRangeException(lengthA < 0 ? nameof(indexA) : nameof(indexB), "Index was out of range. Must be non-negative and less than the size of the collection.");
        }

        return Search.Compare(((ReadOnlySpan<char>)strA).Slice(indexA, lengthA), ((ReadOnlySpan<char>)strB).Slice(indexB, lengthB), ignoreCase);
    }
}
