namespace Il2Mcu.Hal.Boards;

/// <summary>The board's LEDs, as one. Keep it in one place, like <see cref="OutputPins"/>.</summary>
public struct Leds
{
    private readonly PinValue _lit;
    private OutputPins _pins;

    /// <summary>Opens the LEDs on some pins of a port; they begin dark.</summary>
    /// <param name="port">Index of the port: 0 is GPIOA, 1 GPIOB, ...</param>
    /// <param name="pins">The pins, one bit each.</param>
    /// <param name="lit">The level that lights them.</param>
    public Leds(uint port, uint pins, PinValue lit)
    {
        _lit = lit;
        _pins = OutputPins.Open(port, pins, !lit);
    }

    /// <summary>Lights all.</summary>
    public void TurnOn() => _pins.Write(_lit);

    /// <summary>Darkens all.</summary>
    public void TurnOff() => _pins.Write(!_lit);

    /// <summary>Lights all if they are dark, and darkens them if they are lit.</summary>
    public void Toggle() => _pins.Toggle();
}
