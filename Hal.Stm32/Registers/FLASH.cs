namespace Il2Mcu.Hal.Registers;

/// <summary>Flash memory interface (RM0090, section 3.9).</summary>
public static class FLASH
{
    private const uint Base = 0x4002_3C00;

    /// <summary>Access control: wait states in bits 0 to 3, caches.</summary>
    public static uint ACR
    {
        get => Mmio.Read32(Base);
        set => Mmio.Write32(Base, value);
    }

    /// <summary>Prefetch on.</summary>
    public const uint ACR_PRFTEN = 1 << 8;

    /// <summary>Instruction cache on.</summary>
    public const uint ACR_ICEN = 1 << 9;

    /// <summary>Data cache on.</summary>
    public const uint ACR_DCEN = 1 << 10;
}
