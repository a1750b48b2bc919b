using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Il2Mcu.Naming;

namespace Il2Mcu.Report;

/// <summary>Finds what a symbol of the ELF file means.</summary>
internal sealed partial class SymbolNames
{
    private readonly Dictionary<string, SymbolEntry> _entries = new(StringComparer.Ordinal);

    public SymbolNames(SymbolMap? map)
    {
        foreach (var entry in map?.Entries ?? [])
        {
            _entries.TryAdd(entry.LinkName, entry);
        }
    }

    /// <summary>
    /// The entry of a symbol. gcc appends suffixes to the name of a function that it has specialised or split
    /// (<c>.constprop.0</c>, <c>.part.0</c>, <c>.isra.0</c>, <c>.cold</c>) and to names that it made local.
    /// A C# name may end like that as well; hence the longest name that has an entry wins.
    /// </summary>
    public bool TryFind(string linkName, [NotNullWhen(true)] out SymbolEntry? entry)
    {
        var name = linkName;
        while (!_entries.TryGetValue(name, out entry))
        {
            var suffix = CloneSuffix().Match(name);
            if (!suffix.Success)
            {
                return false;
            }

            name = name[..suffix.Index];
        }

        return true;
    }

    /// <summary>The name for people: C# if known, else <paramref name="linkName"/>.</summary>
    public string Display(string linkName) => TryFind(linkName, out var entry) ? ByteOwner.MemberName(entry) : linkName;

    [GeneratedRegex(@"(?<=.)(\.(constprop|part|isra|lto_priv)\.\d+|\.cold|\.localalias|\.\d+)$", RegexOptions.RightToLeft)]
    private static partial Regex CloneSuffix();
}
