using System.Globalization;
using System.Text.RegularExpressions;

namespace Il2Mcu.Toolchain;

/// <summary>The register dump of a processor that locked up: a fault while a fault of the same priority was handled.</summary>
internal sealed partial class LockupReport
{
    /// <summary>
    /// The runtime's default handler for faults. It loads the program counter that the exception entry stacked into
    /// LR and faults again on purpose, so that LR tells where the first fault was.
    /// </summary>
    private const string FaultHandler = "il2_fault";

    private const int ExceptionFrameSize = 26 * 4;

    private readonly IReadOnlyDictionary<string, uint> _registers;

    private LockupReport(IReadOnlyDictionary<string, uint> registers) => _registers = registers;

    /// <summary>R0..R15 and XPSR in one line.</summary>
    public string RegisterText =>
        string.Join(' ', _registers.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value:x8}")));

    /// <summary>Reads the dump; null when the text is not that of a lock-up.</summary>
    public static LockupReport? Parse(string fatalText)
    {
        if (!fatalText.StartsWith("Lockup", StringComparison.Ordinal))
        {
            return null;
        }

        var registers = new SortedDictionary<string, uint>(StringComparer.Ordinal);
        foreach (Match match in Register().Matches(fatalText))
        {
            registers[match.Groups["name"].Value] =
                uint.Parse(match.Groups["value"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        return registers.ContainsKey("R14") && registers.ContainsKey("R15") ? new LockupReport(registers) : null;
    }

    /// <summary>
    /// True if the stack pointer has left the RAM, or has no room left for the 26 words that an exception puts onto the
    /// stack (ARMv7-M, B1.5.6): then the processor could not enter the fault handler, or an instruction before needed more.
    /// </summary>
    public bool IsStackOverflow(TargetSpec target) =>
        target.Memory.TryGetValue("ram", out var ram) && _registers.TryGetValue("R13", out var stackPointer)
        && stackPointer < (long)ram.Origin + ExceptionFrameSize;

    /// <summary>The faulting place as <c>Function at file:line</c>, or its address when the ELF file does not know it.</summary>
    public string Locate(string elfPath)
    {
        var pc = Describe(elfPath, _registers["R15"]);
        return pc.Function == FaultHandler ? Describe(elfPath, _registers["R14"]).Text : pc.Text;
    }

    private static (string Function, string Text) Describe(string elfPath, uint address)
    {
        var hex = string.Create(CultureInfo.InvariantCulture, $"0x{address & ~1u:x8}");
        if (ToolLocator.Find(ToolLocator.Addr2Line) is not { } addr2line)
        {
            return ("", hex);
        }

        var outcome = ProcessRunner.Run(new ProcessRequest(addr2line, ["-f", "-e", elfPath, hex])
        {
            Timeout = TimeSpan.FromMinutes(1),
        });
        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length < 2 || lines[0] == "??")
        {
            return ("", hex);
        }

        var place = lines[1].Split(" (discriminator", 2)[0];
        return (lines[0], place.StartsWith('?') ? $"{lines[0]} ({hex})" : $"{lines[0]} at {place}");
    }

    [GeneratedRegex(@"\b(?<name>R\d\d|XPSR)=(?<value>[0-9a-f]{8})")]
    private static partial Regex Register();
}
