using Il2Mcu.Testing;

namespace Il2Mcu.Tests.Run;

/// <summary>The cases in the source tree: adding a file adds a test.</summary>
internal static class CasesFolder
{
    public static IEnumerable<string> Areas { get; } =
        [.. Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    private static string Root => Repository.PathOf("tests", "Firmware.Tests", "cases");

    public static string AreaPath(string area) => Path.Combine(Root, area);
}
