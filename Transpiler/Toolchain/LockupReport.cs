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

    /// <summary>The handler of programs with unsafe code: BFAR, the return address and CFSR are in R10 to R12.</summary>
    private const string ReportingHandler = "il2_fault_report";

    private const int ExceptionFrameSize = 26 * 4;
    private const int FirstInterrupt = 16;

    private readonly IReadOnlyDictionary<string, uint> _registers;

    private LockupReport(IReadOnlyDictionary<string, uint> registers) => _registers = registers;

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

        return registers.ContainsKey("R14") && registers.ContainsKey("R15") && registers.ContainsKey("XPSR") ? new LockupReport(registers) : null;
    }

    /// <summary>
    /// True if the stack pointer has left the RAM, or has no room left for the 26 words that an exception puts onto the
    /// stack (ARMv7-M, B1.5.6): then the processor could not enter the fault handler, or an instruction before needed more.
    /// </summary>
    public bool IsStackOverflow(TargetSpec target) =>
        target.Memory.TryGetValue("ram", out var ram) && _registers.TryGetValue("R13", out var stackPointer)
        && stackPointer < (long)ram.Origin + ExceptionFrameSize;

    /// <summary>What happened, where in C#, and the registers as they were then, as far as they are known.</summary>
    public (string Kind, string Place, string Registers) Describe(string elfPath)
    {
        var handler = Find(elfPath, _registers["R15"]);
        return handler.Function switch
        {
            ReportingHandler => (
                Kind(FaultStatus.Describe(_registers["R12"], _registers["R10"])),
                Place(elfPath, _registers["R14"], _registers["R11"]),
                Text(new Dictionary<string, uint?> { ["R10"] = null, ["R11"] = null, ["R12"] = null, ["R14"] = _registers["R11"], ["R15"] = _registers["R14"] })),
            FaultHandler => (
                Kind("HardFault"),
                Place(elfPath, _registers["R14"], null),
                Text(new Dictionary<string, uint?> { ["R14"] = null, ["R15"] = _registers["R14"] })),
            _ => ("Lock-up", handler.Text, Text(new Dictionary<string, uint?>())),
        };
    }

    /// <summary>An interrupt that has no handler comes to that of faults, too.</summary>
    private string Kind(string fault)
    {
        var number = (int)(_registers["XPSR"] & 0x1FF);
        return number switch
        {
            >= FirstInterrupt => string.Create(CultureInfo.InvariantCulture, $"Interrupt {number - FirstInterrupt} without a handler"),
            2 => "Interrupt NMI without a handler",
            11 => "Interrupt SVC without a handler",
            14 => "Interrupt PendSV without a handler",
            15 => "Interrupt SysTick without a handler",
            _ => fault,
        };
    }

    /// <summary>A jump to nowhere is found by its return address.</summary>
    private static string Place(string elfPath, uint address, uint? returnAddress)
    {
        var place = Find(elfPath, address);
        return place.Function.Length == 0 && returnAddress is { } caller && Find(elfPath, (caller & ~1u) - 2) is { Function.Length: > 0 } call
            ? $"{place.Text}, called by {call.Text}"
            : place.Text;
    }

    private string Text(Dictionary<string, uint?> corrections) => string.Join(' ', _registers
        .Select(pair => (pair.Key, Value: corrections.TryGetValue(pair.Key, out var corrected) ? corrected : pair.Value))
        .Where(pair => pair.Value is not null)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value:x8}")));

    private static (string Function, string Text) Find(string elfPath, uint address)
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
