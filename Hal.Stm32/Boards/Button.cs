namespace Il2Mcu.Hal.Boards;

/// <summary>A push button.</summary>
public readonly struct Button
{
    private readonly PinValue _pressed;
    private readonly InputPin _pin;

    /// <summary>Opens the button at a pin.</summary>
    /// <param name="pin">The pin.</param>
    /// <param name="mode">One of the input modes.</param>
    /// <param name="pressed">The level while the button is held.</param>
    public Button(Pin pin, PinMode mode, PinValue pressed)
    {
        _pressed = pressed;
        _pin = InputPin.Open(pin, mode);
    }

    /// <summary>True while the button is held; contacts bounce for some milliseconds.</summary>
    public bool IsPressed => _pin.Read() == _pressed;
}
