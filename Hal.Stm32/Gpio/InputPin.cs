using Il2Mcu.Hal.Registers;

namespace Il2Mcu.Hal;

/// <summary>A pin that the program reads.</summary>
public readonly struct InputPin
{
    private readonly Pin _pin;

    private InputPin(Pin pin) => _pin = pin;

    /// <summary>Makes <paramref name="pin"/> an input (PUPDR, then MODER).</summary>
    /// <param name="pin">The pin.</param>
    /// <param name="mode">One of the input modes.</param>
    public static InputPin Open(Pin pin, PinMode mode)
    {
        GpioV2.EnableClock(GpioV2.PortOf(pin));
        GpioV2.SetInput(GpioV2.PortOf(pin), GpioV2.MaskOf(pin), mode);
        return new InputPin(pin);
    }

    /// <summary>The level now: one load of IDR.</summary>
    public PinValue Read()
    {
        var gpio = new GPIO(GpioV2.PortOf(_pin));
        return (gpio.IDR & GpioV2.MaskOf(_pin)) != 0;
    }
}
