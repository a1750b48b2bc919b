using System.Globalization;
using System.Text.RegularExpressions;

namespace Il2Mcu.Toolchain;

/// <summary>A memory region that is too small, and by how much.</summary>
internal sealed partial record RegionOverflow(string Region, long Bytes)
{
    /// <summary>
    /// All overflows that the linker reported. It counts the bytes only when more sections follow the one that does
    /// not fit; otherwise they are counted here, from the sections in the map file.
    /// </summary>
    public static IReadOnlyList<RegionOverflow> Find(IEnumerable<string> linkerMessages, string mapPath)
    {
        var counted = new List<RegionOverflow>();
        var named = new List<string>();
        foreach (var line in linkerMessages)
        {
            if (Counted().Match(line) is { Success: true } overflow)
            {
                counted.Add(new RegionOverflow(
                    overflow.Groups["region"].Value, long.Parse(overflow.Groups["bytes"].ValueSpan, CultureInfo.InvariantCulture)));
            }
            else if (Named().Match(line) is { Success: true } section)
            {
                named.Add(section.Groups["region"].Value);
            }
        }

        var missing = named.Distinct().Where(region => !counted.Exists(item => item.Region == region)).ToList();
        counted.AddRange(missing.Select(region => new RegionOverflow(region, FromMap(region, mapPath))));
        return counted;
    }

    /// <summary>How far the last section reaches beyond the region's end.</summary>
    private static long FromMap(string region, string mapPath)
    {
        var map = File.Exists(mapPath) ? File.ReadAllText(mapPath) : "";
        var origins = MemoryLine().Matches(map).ToDictionary(match => match.Groups["name"].Value, match => (Start: Hex(match, "origin"), Size: Hex(match, "length")));
        if (!origins.TryGetValue(region, out var range))
        {
            return 0;
        }

        // A section belongs to the region with the nearest origin below it.
        var next = origins.Values.Select(other => other.Start).Where(start => start > range.Start).DefaultIfEmpty(long.MaxValue).Min();
        return SectionLine().Matches(map)
            .Select(match => (Start: Hex(match, match.Groups["load"].Success ? "load" : "start"), Size: Hex(match, "size")))
            .Concat(SectionLine().Matches(map).Select(match => (Start: Hex(match, "start"), Size: Hex(match, "size"))))
            .Where(section => section.Size > 0 && section.Start >= range.Start && section.Start < next)
            .Select(section => section.Start + section.Size - (range.Start + range.Size))
            .DefaultIfEmpty(0)
            .Max();
    }

    private static long Hex(Match match, string group) =>
        long.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"region `(?<region>\w+)' overflowed by (?<bytes>\d+) bytes?")]
    private static partial Regex Counted();

    [GeneratedRegex(@"will not fit in region `(?<region>\w+)'")]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?<name>\w+) +0x(?<origin>[0-9a-f]+) +0x(?<length>[0-9a-f]+)", RegexOptions.Multiline)]
    private static partial Regex MemoryLine();

    /// <summary>An output section; a long name stands on a line of its own.</summary>
    [GeneratedRegex(@"^\.\S+\s+0x(?<start>[0-9a-f]+) +0x(?<size>[0-9a-f]+)( load address 0x(?<load>[0-9a-f]+))?", RegexOptions.Multiline)]
    private static partial Regex SectionLine();
}
