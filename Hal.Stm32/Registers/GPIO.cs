namespace Il2Mcu.Hal.Registers;

/// <summary>General-purpose I/O port (RM0090, section 8.4).</summary>
/// <param name="port">Index of the port: 0 is GPIOA, 1 GPIOB, ...</param>
public readonly struct GPIO(uint port)
{
    private readonly uint _base = 0x4002_0000 + port * 0x400;

    /// <summary>Mode, 2 bits per pin: 0 input, 1 output, 2 alternate function, 3 analog.</summary>
    public uint MODER
    {
        get => Mmio.Read32(_base);
        set => Mmio.Write32(_base, value);
    }

    /// <summary>Pull resistors, 2 bits per pin: 0 none, 1 up, 2 down.</summary>
    public uint PUPDR
    {
        get => Mmio.Read32(_base + 0x0C);
        set => Mmio.Write32(_base + 0x0C, value);
    }

    /// <summary>Levels at the pins, 1 bit per pin.</summary>
    public uint IDR => Mmio.Read32(_base + 0x10);

    /// <summary>Bits 0 to 15 set outputs, bits 16 to 31 clear them, in one store; write-only.</summary>
    public uint BSRR
    {
        set => Mmio.Write32(_base + 0x18, value);
    }

    /// <summary>Alternate functions of pins 0 to 7, 4 bits per pin.</summary>
    public uint AFRL
    {
        get => Mmio.Read32(_base + 0x20);
        set => Mmio.Write32(_base + 0x20, value);
    }

    /// <summary>Alternate functions of pins 8 to 15, 4 bits per pin.</summary>
    public uint AFRH
    {
        get => Mmio.Read32(_base + 0x24);
        set => Mmio.Write32(_base + 0x24, value);
    }
}
