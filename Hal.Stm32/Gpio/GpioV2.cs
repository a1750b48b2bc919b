using System.Runtime.CompilerServices;
using Il2Mcu.Hal.Registers;

namespace Il2Mcu.Hal;

/// <summary>
/// The GPIO block of STM32F2 and newer (RM0090, chapter 8), for any pins of one port at once.
/// With constant arguments each method is a handful of loads and stores, which is why they ask to be inlined.
/// </summary>
internal static class GpioV2
{
    // Values of a field of MODER (RM0090, section 8.4.1).
    private const uint Input = 0;
    private const uint Output = 1;
    private const uint AlternateFunction = 2;

    public static uint PortOf(Pin pin) => (uint)pin >> 4;

    public static uint MaskOf(Pin pin) => 1u << ((int)pin & 15);

    /// <summary>Makes <paramref name="pins"/>, one bit each, outputs at their BSRR level. MODER is written once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetOutput(uint port, uint pins) => SetFunction(port, pins, Output);

    /// <summary>Makes <paramref name="pins"/> inputs with the pull resistors of <paramref name="mode"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetInput(uint port, uint pins, PinMode mode)
    {
        SetPull(port, pins, PullOf(mode));
        SetFunction(port, pins, Input);
    }

    /// <summary>Connects one pin, whose port is clocked, to a peripheral.</summary>
    /// <param name="pin">The pin.</param>
    /// <param name="function">Number of the alternate function, 0 to 15 (data sheet, table 9).</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetAlternateFunction(Pin pin, uint function)
    {
        var port = PortOf(pin);
        var gpio = new GPIO(port);
        var shift = ((int)pin & 7) * 4;
        if (((int)pin & 8) == 0)
        {
            gpio.AFRL = (gpio.AFRL & ~(0xFu << shift)) | (function << shift);
        }
        else
        {
            gpio.AFRH = (gpio.AFRH & ~(0xFu << shift)) | (function << shift);
        }

        SetFunction(port, MaskOf(pin), AlternateFunction);
    }

    /// <summary>
    /// Clocks the port. Reading back delays the next access by the two clocks that it needs
    /// (STM32F407 errata sheet, "Delay after an RCC peripheral clock enabling").
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EnableClock(uint port)
    {
        RCC.AHB1ENR |= 1u << (int)port;
        _ = RCC.AHB1ENR;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SetFunction(uint port, uint pins, uint function)
    {
        var gpio = new GPIO(port);
        var fields = Spread(pins);
        gpio.MODER = (gpio.MODER & ~(fields * 3)) | (fields * function);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SetPull(uint port, uint pins, uint pull)
    {
        var gpio = new GPIO(port);
        var fields = Spread(pins);
        gpio.PUPDR = (gpio.PUPDR & ~(fields * 3)) | (fields * pull);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint PullOf(PinMode mode) => mode switch
    {
        PinMode.InputPullUp => 1,
        PinMode.InputPullDown => 2,
        _ => 0,
    };

    /// <summary>Bit n of the lower half moves to bit 2n: one bit per pin becomes a 2-bit field per pin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Spread(uint pins)
    {
        pins = (pins | (pins << 8)) & 0x00FF_00FF;
        pins = (pins | (pins << 4)) & 0x0F0F_0F0F;
        pins = (pins | (pins << 2)) & 0x3333_3333;
        return (pins | (pins << 1)) & 0x5555_5555;
    }
}
