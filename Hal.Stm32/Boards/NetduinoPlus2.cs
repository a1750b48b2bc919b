namespace Il2Mcu.Hal.Boards;

/// <summary>Pins of the Netduino Plus 2 (schematic, revision B). A high level lights an LED.</summary>
public static class NetduinoPlus2
{
    /// <summary>User LED.</summary>
    public const Pin BlueLed = Pin.PA10;

    /// <summary>Power LED.</summary>
    public const Pin WhiteLed = Pin.PC13;

    /// <summary>SW1, high while pressed; the board pulls it down.</summary>
    public const Pin UserButton = Pin.PB11;
}
