namespace Il2Mcu.Hal.Registers;

/// <summary>Reset and clock control (RM0090, section 7.3). Names are the manual's.</summary>
public static class RCC
{
    private const uint Base = 0x4002_3800;

    /// <summary>Clock control.</summary>
    public static uint CR
    {
        get => Mmio.Read32(Base);
        set => Mmio.Write32(Base, value);
    }

    /// <summary>Internal 16 MHz oscillator on.</summary>
    public const uint CR_HSION = 1 << 0;

    /// <summary>Internal oscillator is stable.</summary>
    public const uint CR_HSIRDY = 1 << 1;

    /// <summary>Trimming of the internal oscillator: the value after reset.</summary>
    public const uint CR_HSITRIM_RESET = 16 << 3;

    /// <summary>External oscillator on.</summary>
    public const uint CR_HSEON = 1 << 16;

    /// <summary>External oscillator is stable.</summary>
    public const uint CR_HSERDY = 1 << 17;

    /// <summary>A clock signal, not a crystal, is connected to OSC_IN.</summary>
    public const uint CR_HSEBYP = 1 << 18;

    /// <summary>Main PLL on.</summary>
    public const uint CR_PLLON = 1 << 24;

    /// <summary>Main PLL is locked.</summary>
    public const uint CR_PLLRDY = 1 << 25;

    /// <summary>Factors of the main PLL; only while it is off.</summary>
    public static uint PLLCFGR
    {
        get => Mmio.Read32(Base + 0x04);
        set => Mmio.Write32(Base + 0x04, value);
    }

    /// <summary>Position of the divider before the PLL, 2 to 63.</summary>
    public const int PLLCFGR_PLLM_Position = 0;

    /// <summary>Position of the multiplier, 50 to 432.</summary>
    public const int PLLCFGR_PLLN_Position = 6;

    /// <summary>Position of the divider of the system clock: 0 to 3 for 2, 4, 6, 8.</summary>
    public const int PLLCFGR_PLLP_Position = 16;

    /// <summary>The PLL's source is the external oscillator.</summary>
    public const uint PLLCFGR_PLLSRC_HSE = 1 << 22;

    /// <summary>Position of the divider of the 48 MHz clock, 2 to 15.</summary>
    public const int PLLCFGR_PLLQ_Position = 24;

    /// <summary>Bits 31 to 28 after reset: reserved on most parts, PLLR = 2 on STM32F446 (RM0390, section 6.3.2).</summary>
    public const uint PLLCFGR_PLLR_RESET = 2u << 28;

    /// <summary>Clock configuration: source of the system clock, dividers of the buses.</summary>
    public static uint CFGR
    {
        get => Mmio.Read32(Base + 0x08);
        set => Mmio.Write32(Base + 0x08, value);
    }

    /// <summary>Wanted source of the system clock: mask.</summary>
    public const uint CFGR_SW = 3;

    /// <summary>Wanted source of the system clock: main PLL.</summary>
    public const uint CFGR_SW_PLL = 2;

    /// <summary>Distance of SWS, the source in use, from SW, the wanted one.</summary>
    public const int CFGR_SWS_Position = 2;

    /// <summary>Source in use: main PLL.</summary>
    public const uint CFGR_SWS_PLL = CFGR_SW_PLL << CFGR_SWS_Position;

    /// <summary>Position of the divider of APB1.</summary>
    public const int CFGR_PPRE1_Position = 10;

    /// <summary>Position of the divider of APB2.</summary>
    public const int CFGR_PPRE2_Position = 13;

    /// <summary>Clocks of the peripherals on AHB1; bit 0 is GPIOA, 1 GPIOB, ...</summary>
    public static uint AHB1ENR
    {
        get => Mmio.Read32(Base + 0x30);
        set => Mmio.Write32(Base + 0x30, value);
    }

    /// <summary>Clocks of the peripherals on APB1.</summary>
    public static uint APB1ENR
    {
        get => Mmio.Read32(Base + 0x40);
        set => Mmio.Write32(Base + 0x40, value);
    }

    /// <summary>Power interface clock on.</summary>
    public const uint APB1ENR_PWREN = 1 << 28;

    /// <summary>Clocks of the peripherals on APB2.</summary>
    public static uint APB2ENR
    {
        get => Mmio.Read32(Base + 0x44);
        set => Mmio.Write32(Base + 0x44, value);
    }
}
