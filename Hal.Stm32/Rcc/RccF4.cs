using Il2Mcu.Hal.Boards;
using Il2Mcu.Hal.Registers;

namespace Il2Mcu.Hal;

/// <summary>
/// Clock tree of STM32F4 (RM0090, chapter 7): HSE -> main PLL -> system clock, as the board file says.
/// If the external oscillator or the PLL does not start, the processor stays on the internal 16 MHz.
/// </summary>
public static class RccF4
{
    /// <summary>Frequency of the internal oscillator in Hz.</summary>
    public const uint HsiFrequency = 16_000_000;

    /// <summary>
    /// Rounds of the wait for the PLL. Each takes over 10 clocks at 16 MHz, so at least 40 ms are allowed;
    /// crystals start within 2 ms, the PLL locks within 0.3 ms (STM32F407 data sheet, sections 5.3.8, 5.3.10).
    /// </summary>
    private const int Patience = 0x1_0000;

    /// <summary>Frequency of the processor and of AHB in Hz: the board's, or 16 MHz if its start failed.</summary>
    public static uint SystemCoreClock => IsWantedClockInUse ? BoardConstants.SystemCoreClock : HsiFrequency;

    /// <summary>Processor clocks in one millisecond.</summary>
    public static uint ClocksPerMillisecond =>
        IsWantedClockInUse ? BoardConstants.SystemCoreClock / 1000 : HsiFrequency / 1000;

    /// <summary>Frequency of the peripherals on APB1 in Hz.</summary>
    public static uint Apb1Clock => SystemCoreClock / BoardConstants.Apb1Prescaler;

    /// <summary>Frequency of the peripherals on APB2 in Hz.</summary>
    public static uint Apb2Clock => SystemCoreClock / BoardConstants.Apb2Prescaler;

    /// <summary>
    /// True if the source in use (SWS) is the wanted one (SW). They differ exactly if start-up has failed.
    /// No variable has to remember that; and where nothing models the clock tree, both read as 0.
    /// </summary>
    private static bool IsWantedClockInUse
    {
        get
        {
            if (BoardConstants.HasRcc == 0)
            {
                return true;
            }

            var configuration = RCC.CFGR;
            return ((configuration ^ (configuration >> RCC.CFGR_SWS_Position)) & RCC.CFGR_SW) == 0;
        }
    }

    /// <summary>Called after reset, before anything that depends on the clock.</summary>
    public static void StartUp()
    {
        // The internal oscillator runs after reset. If it seems not to, this is an emulator without a clock tree.
        if ((RCC.CR & RCC.CR_HSIRDY) == 0)
        {
            return;
        }

        Prepare();
        for (var rounds = Patience; rounds != 0; rounds--)
        {
            Advance();
            if ((RCC.CFGR & RCC.CFGR_SWS_PLL) != 0)
            {
                return;
            }
        }

        FallBack();
    }

    /// <summary>
    /// Everything that may be set while the processor still runs from the internal oscillator. Selecting the PLL
    /// belongs to it: the switch happens when the PLL is ready (RM0090, section 7.2.6).
    /// </summary>
    private static void Prepare()
    {
        RCC.PLLCFGR = (BoardConstants.PllM << RCC.PLLCFGR_PLLM_Position)
            | (BoardConstants.PllN << RCC.PLLCFGR_PLLN_Position)
            | (((BoardConstants.PllP / 2) - 1) << RCC.PLLCFGR_PLLP_Position)
            | (BoardConstants.PllQ << RCC.PLLCFGR_PLLQ_Position)
            | RCC.PLLCFGR_PLLSRC_HSE
            | RCC.PLLCFGR_PLLR_RESET;
        FLASH.ACR = BoardConstants.FlashLatency | FLASH.ACR_PRFTEN | FLASH.ACR_ICEN | FLASH.ACR_DCEN;

        if (BoardConstants.HseBypass != 0)
        {
            RCC.CR |= RCC.CR_HSEBYP;
        }

        if (BoardConstants.VoltageScale != 0)
        {
            RCC.APB1ENR |= RCC.APB1ENR_PWREN;
            PWR.CR = BoardConstants.VoltageScale << PWR.CR_VOS_Position;
        }

        if (BoardConstants.OverDrive == 0)
        {
            SelectPll();
        }
    }

    /// <summary>Starts the external oscillator, and what depends on it as soon as the flags allow it.</summary>
    private static void Advance()
    {
        // HSERDY, bit 17, becomes PLLON, bit 24.
        var control = RCC.CR;
        RCC.CR = control | RCC.CR_HSEON | ((control & RCC.CR_HSERDY) << 7);

        if (BoardConstants.OverDrive != 0)
        {
            AdvanceOverDrive(control);
        }
    }

    /// <summary>
    /// Over-drive (RM0390, section 5.1.4): PLL ready, over-drive on, core switched to it, then the system clock.
    /// </summary>
    private static void AdvanceOverDrive(uint control)
    {
        // PLLRDY, bit 25, becomes ODEN, bit 16; ODRDY, bit 16, becomes ODSWEN, bit 17.
        var status = PWR.CSR;
        PWR.CR |= ((control & RCC.CR_PLLRDY) >> 9) | ((status & PWR.CSR_ODRDY) << 1);

        if ((status & PWR.CSR_ODSWRDY) != 0)
        {
            SelectPll();
        }
    }

    private static void SelectPll() =>
        RCC.CFGR = RCC.CFGR_SW_PLL
            | (PrescalerBits(BoardConstants.Apb1Prescaler) << RCC.CFGR_PPRE1_Position)
            | (PrescalerBits(BoardConstants.Apb2Prescaler) << RCC.CFGR_PPRE2_Position);

    /// <summary>Only the internal oscillator. The PLL stays selected, which shows that it was wanted.</summary>
    private static void FallBack()
    {
        RCC.CR = RCC.CR_HSION | RCC.CR_HSITRIM_RESET;

        if (BoardConstants.OverDrive != 0)
        {
            PWR.CR = BoardConstants.VoltageScale << PWR.CR_VOS_Position;
            SelectPll();
        }
    }

    /// <summary>PPRE1 and PPRE2 (RM0090, section 7.3.3).</summary>
    private static uint PrescalerBits(uint divider) => divider switch
    {
        2 => 4,
        4 => 5,
        8 => 6,
        16 => 7,
        _ => 0,
    };
}
