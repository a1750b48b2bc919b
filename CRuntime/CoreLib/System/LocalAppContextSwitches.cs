namespace Shadow.System;

/// <summary>Switches for compatibility have the values of a new program: constants.</summary>
internal static class LocalAppContextSwitches
{
    public static bool get_EnforceJapaneseEraYearRanges() => false;

    public static bool get_FormatJapaneseFirstYearAsANumber() => false;

    public static bool get_EnforceLegacyJapaneseDateParsing() => false;
}
