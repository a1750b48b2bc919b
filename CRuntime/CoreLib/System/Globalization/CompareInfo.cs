using System;
using System.Globalization;
using Il2Mcu.Runtime;

namespace Shadow.System.Globalization;

/// <summary>Comparison in the invariant mode: by code units, or by their simple upper case.</summary>
[Replace]
internal sealed class CompareInfo
{
    /// <summary>The invariant culture's.</summary>
    public static readonly CompareInfo Invariant = new();

    private CompareInfo()
    {
    }

    public string Name => "";

    public int LCID => 127;

    public static CompareInfo GetCompareInfo(string name) => new CultureInfo(name).CompareInfo;

    public int Compare(string? string1, string? string2) => String.CompareOrdinal(string1, string2);

    public int Compare(string? string1, string? string2, CompareOptions options) =>
        string.Compare(string1, string2, Comparison(options));

    public int Compare(ReadOnlySpan<char> string1, ReadOnlySpan<char> string2, CompareOptions options = CompareOptions.None) =>
        string1.CompareTo(string2, Comparison(options));

    public int IndexOf(string source, string value) => IndexOf(source, value, CompareOptions.None);

    public int IndexOf(string source, string value, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.IndexOf(value, Comparison(options));
    }

    public int LastIndexOf(string source, string value) => LastIndexOf(source, value, CompareOptions.None);

    public int LastIndexOf(string source, string value, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.LastIndexOf(value, Comparison(options));
    }

    public bool IsPrefix(string source, string prefix) => IsPrefix(source, prefix, CompareOptions.None);

    public bool IsPrefix(string source, string prefix, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.StartsWith(prefix, Comparison(options));
    }

    public bool IsSuffix(string source, string suffix) => IsSuffix(source, suffix, CompareOptions.None);

    public bool IsSuffix(string source, string suffix, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.EndsWith(suffix, Comparison(options));
    }

    public int GetHashCode(string source, CompareOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.GetHashCode(Comparison(options));
    }

    public override bool Equals(object? value) => value is CompareInfo;

    public override int GetHashCode() => 0;

    public override string ToString() => "CompareInfo - ";

    private static StringComparison Comparison(CompareOptions options) =>
        (options & (CompareOptions.IgnoreCase | CompareOptions.OrdinalIgnoreCase)) != 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
}
