using System.Globalization;
using Il2Mcu.Text;

namespace Shadow.System.Globalization;

/// <summary>Properties of characters from smaller tables than the framework's.</summary>
internal static class CharUnicodeInfo
{
    public static UnicodeCategory GetUnicodeCategoryNoBoundsChecks(uint codePoint) =>
        codePoint < 0x100 ? char.GetUnicodeCategory((char)codePoint) : Categories.Of(codePoint);

    public static bool GetIsWhiteSpace(char ch) => ch switch
    {
        <= ' ' => ch == ' ' || (uint)(ch - '\t') <= '\r' - '\t',
        '\u0085' or '\u00A0' or '\u1680' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' => true,
        _ => ch is >= '\u2000' and <= '\u200A',
    };

    public static char ToUpper(char codePoint) => Casing.ToUpper(codePoint);

    public static char ToLower(char codePoint) => Casing.ToLower(codePoint);

    public static uint ToUpper(uint codePoint) => Casing.ToUpper(codePoint);

    public static uint ToLower(uint codePoint) => Casing.ToLower(codePoint);
}
