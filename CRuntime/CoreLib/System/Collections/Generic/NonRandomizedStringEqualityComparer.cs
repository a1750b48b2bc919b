using System.Collections.Generic;

namespace Shadow.System.Collections.Generic;

/// <summary>Hash codes of text are never randomized here: dictionaries need no comparer to choose.</summary>
internal static class NonRandomizedStringEqualityComparer
{
    public static IEqualityComparer<string>? GetStringComparer(object? comparer) => null;
}
