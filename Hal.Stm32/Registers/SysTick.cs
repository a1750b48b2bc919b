namespace Il2Mcu.Hal.Registers;

/// <summary>System timer of the Cortex-M (ARMv7-M, B3.3; PM0214, section 4.5).</summary>
public static class SysTick
{
    private const uint Base = 0xE000_E010;

    /// <summary>Control and status.</summary>
    public static uint CTRL
    {
        get => Mmio.Read32(Base);
        set => Mmio.Write32(Base, value);
    }

    /// <summary>Counter on.</summary>
    public const uint CTRL_ENABLE = 1 << 0;

    /// <summary>Interrupt when the counter reaches 0.</summary>
    public const uint CTRL_TICKINT = 1 << 1;

    /// <summary>Counts the processor clock; else an eighth of it.</summary>
    public const uint CTRL_CLKSOURCE = 1 << 2;

    /// <summary>Value that follows 0: the period in clocks, minus 1. 24 bits.</summary>
    public static uint LOAD
    {
        get => Mmio.Read32(Base + 0x04);
        set => Mmio.Write32(Base + 0x04, value);
    }

    /// <summary>Current value; any write clears it. Unknown after reset.</summary>
    public static uint VAL
    {
        get => Mmio.Read32(Base + 0x08);
        set => Mmio.Write32(Base + 0x08, value);
    }
}
