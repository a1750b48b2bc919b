namespace Il2Mcu.Hal.Boards;

/// <summary>Pins of the WeAct Black Pill with STM32F411CE.</summary>
public static class BlackPillF411CE
{
    /// <summary>C13; a low level lights it.</summary>
    public const Pin Led = Pin.PC13;

    /// <summary>KEY, low while pressed; needs <see cref="PinMode.InputPullUp"/>.</summary>
    public const Pin UserButton = Pin.PA0;
}
