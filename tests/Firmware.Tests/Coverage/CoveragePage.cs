using System.Text;
using Il2Mcu.Pipeline;
using Il2Mcu.Testing;
using Il2Mcu.Tests.Run;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Tests.Coverage;

/// <summary>The text of docs/coverage.md: which features and instructions are proven by which cases, on which cores.</summary>
internal static class CoveragePage
{
    private const int ShownCases = 3;

    /// <summary>What no case can contain, and why.</summary>
    private static readonly Dictionary<string, string> s_withoutCase = new()
    {
        ["arglist"] = "MCU2004: no variable arguments",
        ["break"] = "does nothing: there is no debugger to call",
        ["no."] = "not in any assembler; ignored",
    };

    public static string Generate(string folder)
    {
        var cores = CoreResults.Read();
        var text = new StringBuilder();
        text.Append("# Coverage\n\nGenerated from the tests by `").Append(CoveragePageTests.UpdateCommand)
            .Append("`.\nEach program runs under .NET and as firmware, as Debug and as Release; output, exit code and exceptions are equal.\n");
        AppendCores(text, cores);
        AppendFeatures(text, cores);
        AppendOpcodes(text, cores, folder);
        return text.ToString();
    }

    private static void AppendCores(StringBuilder text, IReadOnlyList<CoreResult> cores)
    {
        var boards = new TargetLoader(SdkFolder.Targets);
        text.Append("\n## Cores\n\nThe last run of the whole comparison on each target. What needs more RAM than there is runs out of memory.\n\n| target | RAM | programs | different from .NET |\n|---|---|---|---|\n");
        foreach (var core in cores)
        {
            var ram = boards.Load(core.Target.Split(' ')[0]).Memory.TryGetValue("ram", out var region) ? $"{region.Length / 1024} KB" : "";
            text.Append("| ").Append(core.Target).Append(" | ").Append(ram).Append(" | ").Append(core.Cases).Append(" | ")
                .Append(core.Failed.Count == 0 ? "none" : string.Join(", ", core.Failed)).Append(" |\n");
        }
    }

    private static void AppendFeatures(StringBuilder text, IReadOnlyList<CoreResult> cores)
    {
        text.Append("\n## Features\n\nAs folders of `tests/Firmware.Tests/cases`.\n\n| feature | programs | folder | different on |\n|---|---|---|---|\n");
        foreach (var (area, feature) in Features())
        {
            var names = CaseFile.ReadArea(CasesFolder.AreaPath(area)).Select(one => one.ToString()).ToList();
            text.Append("| ").Append(feature).Append(" | ").Append(names.Count).Append(" | ").Append(area).Append(" | ").Append(DifferentOn(names, cores)).Append(" |\n");
        }
    }

    private static void AppendOpcodes(StringBuilder text, IReadOnlyList<CoreResult> cores, string folder)
    {
        var use = new OpcodeUse();
        foreach (var area in CasesFolder.Areas)
        {
            use.Add(area, Path.Combine(folder, area));
        }

        text.Append("\n## Instructions\n\nOf ECMA-335 III, in the order of their encoding.\n\n| instruction | programs | for instance | not on |\n|---|---|---|---|\n");
        foreach (var opcode in OpcodeUse.AllNames)
        {
            var cases = use.CasesWith(opcode);
            var shown = cases.Count == 0 ? s_withoutCase.GetValueOrDefault(opcode, "") : string.Join(", ", Spread(cases));
            text.Append("| `").Append(opcode).Append("` | ").Append(cases.Count).Append(" | ").Append(shown).Append(" | ").Append(NotOn(cases, cores)).Append(" |\n");
        }
    }

    /// <summary>Some cases of different areas, those in IL first: they are about the instruction.</summary>
    private static IEnumerable<string> Spread(IReadOnlyCollection<string> cases) => cases
        .GroupBy(name => name.Split('/')[0])
        .OrderBy(area => area.Key.StartsWith("il", StringComparison.Ordinal) ? 0 : 1)
        .Select(area => area.First())
        .Take(ShownCases);

    /// <summary>Targets on which some of the programs differ, with their number.</summary>
    private static string DifferentOn(IReadOnlyCollection<string> cases, IReadOnlyList<CoreResult> cores) => string.Join(
        ", ", cores.Where(core => cases.Any(core.Failed.Contains)).Select(core => $"{core.Target} ({cases.Count(core.Failed.Contains)})"));

    /// <summary>Targets on which no program with the instruction does what it does under .NET.</summary>
    private static string NotOn(IReadOnlyCollection<string> cases, IReadOnlyList<CoreResult> cores) =>
        string.Join(", ", cores.Where(core => cases.Count > 0 && cases.All(core.Failed.Contains)).Select(core => core.Target));

    /// <exception cref="InvalidDataException">An area has no line.</exception>
    private static IEnumerable<(string Area, string Feature)> Features()
    {
        var lines = File.ReadAllLines(Repository.PathOf("tests", "Firmware.Tests", "cases", "features.tsv")).Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => parts[1]);
        return CasesFolder.Areas.Select(area =>
            (area, lines.TryGetValue(area, out var feature) ? feature : throw new InvalidDataException($"features.tsv has no line for '{area}'")));
    }
}
