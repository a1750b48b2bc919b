using System;
using Il2Mcu.Runtime;

namespace Shadow.System.Globalization;

/// <summary>Case and lists in the invariant culture.</summary>
[Replace]
internal sealed class TextInfo : ICloneable
{
    /// <summary>The invariant culture's.</summary>
    public static readonly TextInfo Invariant = new();

    private TextInfo()
    {
    }

    public string CultureName => "";

    public int LCID => 127;

    public bool IsReadOnly => true;

    public bool IsRightToLeft => false;

    public string ListSeparator => ",";

    public char ToLower(char c) => char.ToLowerInvariant(c);

    public string ToLower(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return str.ToLowerInvariant();
    }

    public char ToUpper(char c) => char.ToUpperInvariant(c);

    public string ToUpper(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return str.ToUpperInvariant();
    }

    public static TextInfo ReadOnly(TextInfo textInfo) => textInfo;

    public object Clone() => MemberwiseClone();

    public override bool Equals(object? obj) => obj is TextInfo;

    public override int GetHashCode() => 0;

    public override string ToString() => "TextInfo - ";
}
