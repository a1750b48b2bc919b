using Il2Mcu.Hal.Boards;
using Il2Mcu.Runtime;

namespace Il2Mcu.Hal;

/// <summary>What comes in on the board's console USART. Bytes that come faster than the program reads them are lost.</summary>
public static unsafe class UsartConsoleInput
{
    /// <summary>Waits for a byte, and takes those that have come with it.</summary>
    /// <param name="bytes">Where to put the first byte.</param>
    /// <param name="count">Size of that place, 1 and more.</param>
    /// <returns>Number of bytes, 1 and more.</returns>
    [RuntimeExport("il2_console_usart_read")]
    public static int Read(byte* bytes, int count)
    {
        var length = 0;
        while (length < count)
        {
            var value = UsartV1.TryRead(BoardConstants.ConsoleUsart);
            if (value >= 0)
            {
                bytes[length++] = (byte)value;
            }
            else if (length > 0)
            {
                break;
            }
        }

        return length;
    }

    /// <summary>
    /// Before Main, so that what comes before the first Read is not lost. Start-ups run in the order of their names: that of
    /// UsartConsole, which turns the receiver off, has run if the program writes too.
    /// </summary>
    [StartUp]
    private static void Start()
    {
        UsartConsole.Start();
        var pin = (Pin)BoardConstants.ConsoleRxPin;
        GpioV2.EnableClock(GpioV2.PortOf(pin));
        GpioV2.SetAlternateFunction(pin, BoardConstants.ConsoleRxFunction);
        UsartV1.StartReceiver(BoardConstants.ConsoleUsart);
    }
}
