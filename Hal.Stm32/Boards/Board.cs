namespace Il2Mcu.Hal.Boards;

/// <summary>The board that the firmware is built for, so that one program runs on every board.</summary>
public static class Board
{
    /// <summary>Opens all user LEDs as one; they begin dark.</summary>
    public static Leds OpenLeds() =>
        new(BoardConstants.LedPort, BoardConstants.LedPins, BoardConstants.LedActiveHigh != 0);

    /// <summary>Opens the user button.</summary>
    public static Button OpenButton() =>
        new((Pin)BoardConstants.ButtonPin, (PinMode)BoardConstants.ButtonMode, BoardConstants.ButtonActiveHigh != 0);
}
