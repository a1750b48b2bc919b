using Il2Mcu.Toolchain;
using NUnit.Framework;

namespace Il2Mcu.Tests.Toolchain;

/// <summary>From lines of the emulator's log to the states of LEDs.</summary>
public sealed class LedWaveformTests
{
    private const string Tick = "nvic_acknowledge_irq NVIC acknowledge IRQ: 15 now active (prio 0)";

    [TestCase("4, offset 0x018, value 0x00001000", true, Description = "BSRR sets")]
    [TestCase("4, offset 0x018, value 0x10000000", false, Description = "BSRR resets")]
    [TestCase("4, offset 0x018, value 0x10001000", true, Description = "BSRR: set wins")]
    [TestCase("2, offset 0x018, value 0x1000", true, Description = "lower half sets")]
    [TestCase("2, offset 0x01a, value 0x1000", false, Description = "upper half resets")]
    [TestCase("1, offset 0x019, value 0x10", true, Description = "byte of BSRR")]
    [TestCase("4, offset 0x014, value 0x00001000", true, Description = "ODR")]
    [TestCase("1, offset 0x015, value 0x10", true, Description = "byte of ODR")]
    [TestCase("4, offset 0x000, value 0x01000000", false, Description = "MODER drives nothing")]
    public void A_write_of_any_width_drives_the_pin(string access, bool high)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Final("GPIOD", access, activeHigh: true), Is.EqualTo(high));
            Assert.That(Final("GPIOA", access, activeHigh: true), Is.False, "another port");
        });
    }

    [TestCase("4, offset 0x018, value 0x10000000", true)]
    [TestCase("4, offset 0x018, value 0x00001000", false)]
    [TestCase("4, offset 0x018, value 0x00000001", false, Description = "another pin: this one is not driven yet")]
    public void An_active_low_led_is_lit_by_a_low_level(string access, bool lit) =>
        Assert.That(Final("GPIOD", access, activeHigh: false), Is.EqualTo(lit));

    [Test]
    public void Ticks_count_SysTick_interrupts_only()
    {
        string[] log =
        [
            Tick,
            "nvic_acknowledge_irq NVIC acknowledge IRQ: 150 now active (prio 0)",
            "RCC: unimplemented device read  (size 4, offset 0x000)",
            Tick,
            "GPIOD: unimplemented device write (size 4, offset 0x018, value 0x00001000)",
            "GPIOD: unimplemented device write (size 4, offset 0x018, value 0x00001000)",
            Tick,
            "GPIOD: unimplemented device write (size 4, offset 0x018, value 0x10000000)",
        ];
        var changes = LedWaveform.Parse(log, [new BoardPin("green", "PD12", true)]);
        Assert.That(changes.Select(change => (change.Tick, change.Lit[0])), Is.EqualTo(new[] { (2L, true), (3L, false) }));
    }

    private static bool Final(string device, string access, bool activeHigh)
    {
        string[] log = [$"{device}: unimplemented device write (size {access})"];
        return LedWaveform.Parse(log, [new BoardPin("led", "PD12", activeHigh)]).LastOrDefault()?.Lit[0] ?? false;
    }
}
