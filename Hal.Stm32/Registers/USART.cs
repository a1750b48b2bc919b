namespace Il2Mcu.Hal.Registers;

/// <summary>Universal synchronous asynchronous receiver transmitter (RM0090, section 30.6).</summary>
/// <param name="address">Address of the first register.</param>
public readonly struct USART(uint address)
{
    /// <summary>Status.</summary>
    public uint SR => Mmio.Read32(address);

    /// <summary>A received byte waits in the data register.</summary>
    public const uint SR_RXNE = 1 << 5;

    /// <summary>The data register can take a byte.</summary>
    public const uint SR_TXE = 1 << 7;

    /// <summary>Data: a write sends, a read receives.</summary>
    public uint DR
    {
        get => Mmio.Read32(address + 0x04);
        set => Mmio.Write32(address + 0x04, value);
    }

    /// <summary>Bus clock divided by the baud rate, when oversampling by 16.</summary>
    public uint BRR
    {
        get => Mmio.Read32(address + 0x08);
        set => Mmio.Write32(address + 0x08, value);
    }

    /// <summary>Control 1. After reset: 8 data bits, no parity, oversampling by 16.</summary>
    public uint CR1
    {
        get => Mmio.Read32(address + 0x0C);
        set => Mmio.Write32(address + 0x0C, value);
    }

    /// <summary>Receiver on.</summary>
    public const uint CR1_RE = 1 << 2;

    /// <summary>Transmitter on.</summary>
    public const uint CR1_TE = 1 << 3;

    /// <summary>USART on.</summary>
    public const uint CR1_UE = 1 << 13;
}
