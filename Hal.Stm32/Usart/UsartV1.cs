using Il2Mcu.Hal.Registers;

namespace Il2Mcu.Hal;

/// <summary>The USART of STM32F1, F2 and F4 (RM0090, chapter 30), polling, 8 data bits, no parity, 1 stop bit.</summary>
internal static class UsartV1
{
    /// <summary>
    /// Polls before a byte is given up. A byte takes 14,600 clocks at 115,200 baud and 168 MHz; a poll takes over 5.
    /// </summary>
    private const int Patience = 0x1_0000;

    /// <summary>Turns the transmitter on. The USART must be clocked and connected to its pin.</summary>
    /// <param name="address">Address of the USART.</param>
    /// <param name="clocksPerBit">Clocks of its bus for each bit, 16 to 65,535.</param>
    public static void StartTransmitter(uint address, uint clocksPerBit)
    {
        var usart = new USART(address);
        usart.BRR = clocksPerBit;
        usart.CR1 = USART.CR1_UE | USART.CR1_TE;
    }

    /// <summary>Turns the receiver on too.</summary>
    /// <param name="address">Address of the USART.</param>
    public static void StartReceiver(uint address)
    {
        var usart = new USART(address);
        usart.CR1 |= USART.CR1_RE;
    }

    /// <summary>A byte that was received, or -1.</summary>
    /// <param name="address">Address of the USART.</param>
    public static int TryRead(uint address)
    {
        var usart = new USART(address);
        return (usart.SR & USART.SR_RXNE) != 0 ? (int)(usart.DR & 0xFF) : -1;
    }

    /// <summary>Sends a byte as soon as the one before has left the data register.</summary>
    /// <returns>False if it did not leave in time.</returns>
    public static bool TryWrite(uint address, byte value)
    {
        var usart = new USART(address);
        for (var polls = Patience; polls != 0; polls--)
        {
            if ((usart.SR & USART.SR_TXE) != 0)
            {
                usart.DR = value;
                return true;
            }
        }

        return false;
    }
}
