namespace Il2Mcu.Hal.Boards;

/// <summary>Pins of the STM32F4-Discovery, MB997 (UM1472, sections 6.3 and 6.4). A high level lights an LED.</summary>
public static class Stm32F4Discovery
{
    /// <summary>LD4.</summary>
    public const Pin GreenLed = Pin.PD12;

    /// <summary>LD3.</summary>
    public const Pin OrangeLed = Pin.PD13;

    /// <summary>LD5.</summary>
    public const Pin RedLed = Pin.PD14;

    /// <summary>LD6.</summary>
    public const Pin BlueLed = Pin.PD15;

    /// <summary>B1, high while pressed; the board pulls it down.</summary>
    public const Pin UserButton = Pin.PA0;
}
