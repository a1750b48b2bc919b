using Il2Mcu.Hal.Registers;

namespace Il2Mcu.Hal;

/// <summary>A pin that the program drives. Opened with a constant pin it costs nothing but its stores.</summary>
public readonly struct OutputPin
{
    private readonly Pin _pin;

    private OutputPin(Pin pin) => _pin = pin;

    /// <summary>Makes <paramref name="pin"/> an output that begins at the given level (BSRR, then MODER).</summary>
    public static OutputPin Open(Pin pin, PinValue initialValue)
    {
        GpioV2.EnableClock(GpioV2.PortOf(pin));
        var output = new OutputPin(pin);
        output.Write(initialValue);
        GpioV2.SetOutput(GpioV2.PortOf(pin), GpioV2.MaskOf(pin));
        return output;
    }

    /// <summary>Drives the pin: one store to BSRR, which no interrupt can disturb.</summary>
    public void Write(PinValue value)
    {
        var gpio = new GPIO(GpioV2.PortOf(_pin));
        gpio.BSRR = value == PinValue.High ? GpioV2.MaskOf(_pin) : GpioV2.MaskOf(_pin) << 16;
    }
}
