using System.Numerics;
using Il2Mcu.Hal.Registers;

namespace Il2Mcu.Hal;

/// <summary>
/// Pins of one port that the program drives together, in the same clock. Keep it in one place: a copy has
/// its own idea of the level.
/// </summary>
public struct OutputPins
{
    private readonly uint _port;

    /// <summary>
    /// What was last stored to BSRR: its lower half sets the pins, its upper half clears them. Turned round by
    /// half a word it does the opposite, so that toggling reads no register.
    /// </summary>
    private uint _store;

    private OutputPins(uint port, uint store)
    {
        _port = port;
        _store = store;
    }

    /// <summary>Makes pins outputs that begin at the given level.</summary>
    /// <param name="port">Index of the port: 0 is GPIOA, 1 GPIOB, ...</param>
    /// <param name="pins">The pins, one bit each.</param>
    /// <param name="initialValue">Level of all of them.</param>
    public static OutputPins Open(uint port, uint pins, PinValue initialValue)
    {
        GpioV2.EnableClock(port);
        var outputs = new OutputPins(port, pins);
        outputs.Write(initialValue);
        GpioV2.SetOutput(port, pins);
        return outputs;
    }

    /// <summary>Drives all pins to one level.</summary>
    public void Write(PinValue value)
    {
        var pins = (_store | (_store >> 16)) & 0xFFFF;
        Store(value == PinValue.High ? pins : pins << 16);
    }

    /// <summary>Drives all pins to the other level.</summary>
    public void Toggle() => Store(BitOperations.RotateRight(_store, 16));

    private void Store(uint value)
    {
        var gpio = new GPIO(_port);
        _store = value;
        gpio.BSRR = value;
    }
}
