namespace Il2Mcu.Hal.Registers;

/// <summary>Power controller (RM0090, section 5.4; over-drive: RM0390, section 5.4).</summary>
public static class PWR
{
    private const uint Base = 0x4000_7000;

    /// <summary>Power control.</summary>
    public static uint CR
    {
        get => Mmio.Read32(Base);
        set => Mmio.Write32(Base, value);
    }

    /// <summary>Position of the voltage scale of the regulator; only while the PLL is off.</summary>
    public const int CR_VOS_Position = 14;

    /// <summary>Over-drive on.</summary>
    public const uint CR_ODEN = 1 << 16;

    /// <summary>Switch the core to over-drive.</summary>
    public const uint CR_ODSWEN = 1 << 17;

    /// <summary>Power status.</summary>
    public static uint CSR => Mmio.Read32(Base + 0x04);

    /// <summary>Over-drive is ready.</summary>
    public const uint CSR_ODRDY = 1 << 16;

    /// <summary>The core runs in over-drive.</summary>
    public const uint CSR_ODSWRDY = 1 << 17;
}
