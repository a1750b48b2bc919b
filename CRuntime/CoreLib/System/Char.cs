using System.Globalization;
using Il2Mcu.Text;

namespace Shadow.System;

/// <summary>Text and case of characters, in the invariant culture.</summary>
internal static class Char
{
    public static string ToString(ref char self) => new(self, 1);

    public static string ToString(char c) => new(c, 1);

    public static char ToUpper(char c) => Casing.ToUpper(c);

    public static char ToLower(char c) => Casing.ToLower(c);

    public static char ToUpper(char c, CultureInfo culture)
    {
        global::System.ArgumentNullException.ThrowIfNull(culture);
        return Casing.ToUpper(c);
    }

    public static char ToLower(char c, CultureInfo culture)
    {
        global::System.ArgumentNullException.ThrowIfNull(culture);
        return Casing.ToLower(c);
    }

    public static char ToUpperInvariant(char c) => Casing.ToUpper(c);

    public static char ToLowerInvariant(char c) => Casing.ToLower(c);
}
