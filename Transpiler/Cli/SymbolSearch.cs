using Il2Mcu.Naming;

namespace Il2Mcu.Cli;

/// <summary>Finds symbols of a firmware by what a person types.</summary>
internal sealed class SymbolSearch(IReadOnlyList<SymbolEntry> entries)
{
    private const int MostSuggestions = 3;

    /// <summary>All symbols of the first rule that matches any: link name, C# name, C# name without parameters, part of either.</summary>
    public IReadOnlyList<SymbolEntry> Find(string name)
    {
        Func<SymbolEntry, bool>[] rules =
        [
            entry => entry.LinkName == name,
            entry => entry.Display == name,
            entry => WithoutParameters(entry) == name || SimpleName(entry) == name,
            entry => entry.Display.Contains(name, StringComparison.OrdinalIgnoreCase)
                || entry.LinkName.Contains(name, StringComparison.OrdinalIgnoreCase),
        ];
        return rules.Select(rule => entries.Where(rule).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    /// <summary>A sentence with the names most like <paramref name="name"/>, or empty.</summary>
    public string Advice(string name)
    {
        var wanted = LastPart(name.Split('(')[0]);
        var near = entries
            .Select(entry => (Name: WithoutParameters(entry), Distance: EditDistance(wanted, SimpleName(entry))))
            .Where(item => item.Distance <= Math.Max(1, wanted.Length / 3))
            .OrderBy(item => item.Distance)
            .ThenBy(item => item.Name, StringComparer.Ordinal)
            .Select(item => $"'{item.Name}'")
            .Distinct()
            .Take(MostSuggestions)
            .ToList();
        return near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
    }

    private static string WithoutParameters(SymbolEntry entry) => entry.Display.Split('(')[0];

    private static string SimpleName(SymbolEntry entry) => LastPart(WithoutParameters(entry));

    private static string LastPart(string name) => name[(name.LastIndexOf('.') + 1)..];

    /// <summary>Levenshtein distance: insertions, deletions and replacements of single characters, case ignored.</summary>
    private static int EditDistance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = previous[j - 1] + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
