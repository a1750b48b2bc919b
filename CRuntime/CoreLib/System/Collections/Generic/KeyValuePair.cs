namespace Shadow.System.Collections.Generic;

/// <summary>Text of pairs without formatting.</summary>
internal static class KeyValuePair
{
    public static string PairToString(object? key, object? value) => "[" + key + ", " + value + "]";
}
