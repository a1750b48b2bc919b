using System.Globalization;
using System.Text.RegularExpressions;

namespace Il2Mcu.Toolchain;

/// <summary>A moment at which at least one LED changed.</summary>
/// <param name="Tick">SysTick interrupts that had been taken by then; milliseconds when SysTick runs at 1 kHz.</param>
/// <param name="Lit">State of each LED, in the order of <see cref="TargetSpec.Leds"/>.</param>
public sealed record LedChange(long Tick, IReadOnlyList<bool> Lit);

/// <summary>
/// Rebuilds the LEDs' states from the emulator's log of unmodelled device writes and acknowledged interrupts.
/// GPIO registers as in RM0090 section 8.4: ODR at 0x14, BSRR at 0x18; any access width.
/// A LED is dark until its pin is first driven.
/// </summary>
public sealed partial class LedWaveform
{
    private const int OutputDataRegister = 0x14;
    private const int BitSetResetRegister = 0x18;

    /// <summary>SysTick's exception number, as the emulator's NVIC prints it.</summary>
    private const string SysTickLine = "nvic_acknowledge_irq NVIC acknowledge IRQ: 15 ";

    private readonly (char Port, int Bit, bool ActiveHigh)[] _leds;
    private readonly Dictionary<char, (uint Level, uint Driven)> _ports = [];
    private bool[] _lit;
    private long _tick;

    /// <summary>Begins with all LEDs dark and no tick; pins are named as <c>PD12</c>.</summary>
    public LedWaveform(IReadOnlyList<BoardPin> leds)
    {
        _leds = [.. leds.Select(led => (led.Pin[1], int.Parse(led.Pin.AsSpan(2), CultureInfo.InvariantCulture), led.ActiveHigh))];
        _lit = new bool[leds.Count];
    }

    /// <summary>All changes in a complete log.</summary>
    public static IEnumerable<LedChange> Parse(IEnumerable<string> logLines, IReadOnlyList<BoardPin> leds)
    {
        var waveform = new LedWaveform(leds);
        return logLines.Select(waveform.Read).OfType<LedChange>();
    }

    /// <summary>Takes in one line of the log; returns the change that it made, or null.</summary>
    public LedChange? Read(string line)
    {
        if (line.StartsWith(SysTickLine, StringComparison.Ordinal))
        {
            _tick++;
            return null;
        }

        if (!line.StartsWith("GPIO", StringComparison.Ordinal) || GpioWrite().Match(line) is not { Success: true } write)
        {
            return null;
        }

        Apply(
            write.Groups["port"].Value[0],
            int.Parse(write.Groups["offset"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
            int.Parse(write.Groups["size"].ValueSpan, CultureInfo.InvariantCulture),
            uint.Parse(write.Groups["value"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        var lit = Array.ConvertAll(_leds, IsLit);
        if (lit.AsSpan().SequenceEqual(_lit))
        {
            return null;
        }

        _lit = lit;
        return new LedChange(_tick, lit);
    }

    private void Apply(char port, int offset, int size, uint value)
    {
        var (level, driven) = _ports.GetValueOrDefault(port);
        var shift = 8 * (offset & 3);
        var mask = (uint)(((1UL << (8 * size)) - 1) << shift);
        var word = (value << shift) & mask;
        switch (offset & ~3)
        {
            case OutputDataRegister:
                level = (level & ~mask) | word;
                driven |= mask & 0xFFFF;
                break;
            case BitSetResetRegister:
                // The set half wins over the reset half (RM0090 section 8.4.7).
                level = (level & ~(word >> 16)) | (word & 0xFFFF);
                driven |= (word >> 16) | (word & 0xFFFF);
                break;
        }

        _ports[port] = (level, driven);
    }

    private bool IsLit((char Port, int Bit, bool ActiveHigh) led)
    {
        var (level, driven) = _ports.GetValueOrDefault(led.Port);
        return (driven >> led.Bit & 1) != 0 && (level >> led.Bit & 1) != 0 == led.ActiveHigh;
    }

    [GeneratedRegex(@"^GPIO(?<port>[A-K]): unimplemented device write \(size (?<size>\d), offset 0x(?<offset>[0-9a-f]+), value 0x(?<value>[0-9a-f]+)\)")]
    private static partial Regex GpioWrite();
}
