namespace Il2Mcu.Hal;

/// <summary>Direction and pull resistor of a pin; names and values are those of System.Device.Gpio.</summary>
public enum PinMode
{
    /// <summary>Input without pull resistor.</summary>
    Input = 0,

    /// <summary>Push-pull output.</summary>
    Output = 1,

    /// <summary>Input that is low while nothing drives it.</summary>
    InputPullDown = 2,

    /// <summary>Input that is high while nothing drives it.</summary>
    InputPullUp = 3,
}
