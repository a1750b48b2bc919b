using Il2Mcu.Runtime;

namespace Il2Mcu.Hal.Boards;

/// <summary>
/// What the board file says. In firmware each is a compile-time constant; the bodies are the values on a PC,
/// those of the STM32F4-Discovery.
/// </summary>
internal static class BoardConstants
{
    /// <summary>1 if the chip has the clock control of an STM32F4; 0 if its clock is fixed.</summary>
    [BoardConstant("HasRcc")]
    public static uint HasRcc => 1;

    /// <summary>Frequency of the external oscillator in Hz.</summary>
    [BoardConstant("HseFrequency")]
    public static uint HseFrequency => 8_000_000;

    /// <summary>1 if OSC_IN gets a clock signal from elsewhere, 0 if a crystal is connected.</summary>
    [BoardConstant("HseBypass")]
    public static uint HseBypass => 0;

    /// <summary>Divider before the main PLL, 2 to 63.</summary>
    [BoardConstant("PllM")]
    public static uint PllM => 4;

    /// <summary>Multiplier of the main PLL, 50 to 432.</summary>
    [BoardConstant("PllN")]
    public static uint PllN => 168;

    /// <summary>Divider of the system clock: 2, 4, 6 or 8.</summary>
    [BoardConstant("PllP")]
    public static uint PllP => 2;

    /// <summary>Divider of the 48 MHz clock, 2 to 15.</summary>
    [BoardConstant("PllQ")]
    public static uint PllQ => 7;

    /// <summary>Frequency of the processor in Hz when it runs from the PLL: HSE / M * N / P.</summary>
    [BoardConstant("SystemCoreClock")]
    public static uint SystemCoreClock => 168_000_000;

    /// <summary>Wait states of the flash at that frequency and 3.3 V (RM0090, table 10).</summary>
    [BoardConstant("FlashLatency")]
    public static uint FlashLatency => 5;

    /// <summary>Divider of APB1: 1, 2, 4, 8 or 16.</summary>
    [BoardConstant("Apb1Prescaler")]
    public static uint Apb1Prescaler => 4;

    /// <summary>Divider of APB2: 1, 2, 4, 8 or 16.</summary>
    [BoardConstant("Apb2Prescaler")]
    public static uint Apb2Prescaler => 2;

    /// <summary>Voltage scale for PWR_CR.VOS, or 0 if the one after reset is high enough.</summary>
    [BoardConstant("VoltageScale")]
    public static uint VoltageScale => 0;

    /// <summary>1 if that frequency needs the over-drive mode.</summary>
    [BoardConstant("OverDrive")]
    public static uint OverDrive => 0;

    /// <summary>Port of the LEDs: 0 is GPIOA.</summary>
    [BoardConstant("LedPort")]
    public static uint LedPort => 3;

    /// <summary>Pins of the LEDs on that port, one bit each.</summary>
    [BoardConstant("LedPins")]
    public static uint LedPins => 0xF000;

    /// <summary>1 if a high level lights the LEDs.</summary>
    [BoardConstant("LedActiveHigh")]
    public static uint LedActiveHigh => 1;

    /// <summary>The user button, as a value of <see cref="Pin"/>.</summary>
    [BoardConstant("ButtonPin")]
    public static uint ButtonPin => (uint)Pin.PA0;

    /// <summary>1 if the level is high while the button is pressed.</summary>
    [BoardConstant("ButtonActiveHigh")]
    public static uint ButtonActiveHigh => 1;

    /// <summary>How the button's pin is opened, as a value of <see cref="PinMode"/>.</summary>
    [BoardConstant("ButtonMode")]
    public static uint ButtonMode => (uint)PinMode.Input;

    /// <summary>Address of the console's USART.</summary>
    [BoardConstant("ConsoleUsart")]
    public static uint ConsoleUsart => 0x4000_4400;

    /// <summary>The bus of the console's USART: 1 for APB1, 2 for APB2.</summary>
    [BoardConstant("ConsoleUsartApb")]
    public static uint ConsoleUsartApb => 1;

    /// <summary>Bit of the console's USART in that bus's clock enable register.</summary>
    [BoardConstant("ConsoleUsartClock")]
    public static uint ConsoleUsartClock => 17;

    /// <summary>The console's transmit pin, as a value of <see cref="Pin"/>.</summary>
    [BoardConstant("ConsoleTxPin")]
    public static uint ConsoleTxPin => (uint)Pin.PA2;

    /// <summary>Alternate function that connects that pin to the USART, 0 to 15.</summary>
    [BoardConstant("ConsoleTxFunction")]
    public static uint ConsoleTxFunction => 7;

    /// <summary>Pin on which the console USART receives.</summary>
    [BoardConstant("ConsoleRxPin")]
    public static uint ConsoleRxPin => (uint)Pin.PA3;

    /// <summary>Alternate function of that pin, 0 to 15.</summary>
    [BoardConstant("ConsoleRxFunction")]
    public static uint ConsoleRxFunction => 7;
}
