using Il2Mcu.Hal.Boards;
using Il2Mcu.Hal.Registers;
using Il2Mcu.Runtime;

namespace Il2Mcu.Hal;

/// <summary>The console on the board's console USART, 115,200 baud.</summary>
public static unsafe class UsartConsole
{
    private const uint BaudRate = 115_200;

    /// <summary>Sends bytes; cuts the text if the USART does not send.</summary>
    /// <param name="bytes">The first byte.</param>
    /// <param name="count">Number of bytes, 0 and more.</param>
    [RuntimeExport("il2_console_usart_write")]
    public static void Write(byte* bytes, int count)
    {
        for (var end = bytes + count; bytes != end; bytes++)
        {
            if (!UsartV1.TryWrite(BoardConstants.ConsoleUsart, *bytes))
            {
                return;
            }
        }
    }

    /// <summary>Connects the USART to its clock and pin. May be called again.</summary>
    [StartUp]
    internal static void Start()
    {
        var clockBit = 1u << (int)BoardConstants.ConsoleUsartClock;
        uint busClock;
        if (BoardConstants.ConsoleUsartApb == 1)
        {
            RCC.APB1ENR |= clockBit;
            busClock = RccF4.Apb1Clock;
        }
        else
        {
            RCC.APB2ENR |= clockBit;
            busClock = RccF4.Apb2Clock;
        }

        var txPin = (Pin)BoardConstants.ConsoleTxPin;
        GpioV2.EnableClock(GpioV2.PortOf(txPin));
        GpioV2.SetAlternateFunction(txPin, BoardConstants.ConsoleTxFunction);
        UsartV1.StartTransmitter(BoardConstants.ConsoleUsart, (busClock + (BaudRate / 2)) / BaudRate);
    }
}
