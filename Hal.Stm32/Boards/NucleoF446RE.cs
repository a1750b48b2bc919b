namespace Il2Mcu.Hal.Boards;

/// <summary>Pins of the Nucleo-F446RE, MB1136 (UM1724, sections 6.4 and 6.5).</summary>
public static class NucleoF446RE
{
    /// <summary>LD2, green; a high level lights it.</summary>
    public const Pin GreenLed = Pin.PA5;

    /// <summary>B1, low while pressed; the board pulls it up.</summary>
    public const Pin UserButton = Pin.PC13;
}
