using System.Globalization;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Toolchain;

/// <summary>Bytes as <c>arm-none-eabi-size</c> counts them: code with constants, initialised and zeroed data.</summary>
public sealed record ElfSize(long Text, long Data, long Bss, string Table)
{
    /// <summary>Bytes programmed into flash: code, constants and the initial values of the data.</summary>
    public long Flash => Text + Data;

    /// <summary>Bytes of RAM with a fixed place; stack and heap are not counted.</summary>
    public long Ram => Data + Bss;
}

/// <summary>Runs <c>arm-none-eabi-size</c>.</summary>
public static class SizeTool
{
    public static ElfSize Measure(string elfPath)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(elfPath))!;
        var outcome = ProcessRunner.Run(new ProcessRequest(ToolLocator.Require(ToolLocator.Size), [Path.GetFileName(elfPath)])
        {
            WorkingDirectory = folder,
            Timeout = TimeSpan.FromMinutes(1),
        });
        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (outcome.ExitCode != 0 || lines.Length != 2)
        {
            throw new DiagnosticException(DiagnosticId.NotAnElf, null, elfPath, outcome.Error.Trim());
        }

        var numbers = lines[1].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return new ElfSize(Parse(numbers[0]), Parse(numbers[1]), Parse(numbers[2]), string.Join('\n', lines.Select(ExpandTabs)));
    }

    private static long Parse(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Tabs become columns of eight, so that the table also lines up in a build log that indents it.</summary>
    private static string ExpandTabs(string line) =>
        line.Split('\t').Aggregate("", (text, cell) => text + (text.Length == 0 ? "" : new string(' ', 8 - text.Length % 8)) + cell);
}
