namespace Il2Mcu.Hal.Tests;

/// <summary>The clock's start-up against hardware that behaves, and hardware that does not.</summary>
[NonParallelizable]
public sealed class RccF4Tests
{
    private const uint CR = 0x4002_3800;
    private const uint PLLCFGR = 0x4002_3804;
    private const uint CFGR = 0x4002_3808;
    private const uint FLASH_ACR = 0x4002_3C00;

    private const uint HsiReady = 1 << 1;
    private const uint HseOn = 1 << 16;
    private const uint HseReady = 1 << 17;
    private const uint PllOn = 1 << 24;
    private const uint PllReady = 1 << 25;

    private bool _hasCrystal;
    private bool _hasPll;
    private int _delay;
    private readonly List<string> _violations = [];

    [SetUp]
    public void PowerOn()
    {
        MmioSimulation.Reset();
        MmioSimulation.Set(CR, 0x83);
        MmioSimulation.Written += OnWritten;
        MmioSimulation.Reading += OnReading;
        (_hasCrystal, _hasPll, _delay) = (true, true, 0);
        _violations.Clear();
    }

    [TearDown]
    public void PowerOff() => MmioSimulation.Reset();

    [Test]
    public void Runs_from_the_PLL_when_everything_works()
    {
        RccF4.StartUp();

        Assert.Multiple(() =>
        {
            Assert.That(RccF4.SystemCoreClock, Is.EqualTo(168_000_000));
            Assert.That(RccF4.ClocksPerMillisecond, Is.EqualTo(168_000));
            Assert.That(RccF4.Apb1Clock, Is.EqualTo(42_000_000));
            Assert.That(RccF4.Apb2Clock, Is.EqualTo(84_000_000));
            Assert.That(MmioSimulation.Get(PLLCFGR), Is.EqualTo(0x2000_0000 | 4 | (168 << 6) | (1 << 22) | (7 << 24)));
            Assert.That(MmioSimulation.Get(CFGR), Is.EqualTo((5 << 10) | (4 << 13) | 0b1010));
            Assert.That(MmioSimulation.Get(FLASH_ACR), Is.EqualTo(0x705));
            Assert.That(_violations, Is.Empty);
        });
    }

    [TestCase(false, true, TestName = "Stays on the internal oscillator without a crystal")]
    [TestCase(true, false, TestName = "Stays on the internal oscillator when the PLL does not lock")]
    public void Falls_back(bool hasCrystal, bool hasPll)
    {
        (_hasCrystal, _hasPll) = (hasCrystal, hasPll);

        RccF4.StartUp();

        Assert.Multiple(() =>
        {
            Assert.That(RccF4.SystemCoreClock, Is.EqualTo(16_000_000));
            Assert.That(RccF4.ClocksPerMillisecond, Is.EqualTo(16_000));
            Assert.That(RccF4.Apb1Clock, Is.EqualTo(4_000_000));
            Assert.That(MmioSimulation.Get(CR) & (HseOn | PllOn), Is.Zero);
            Assert.That(_violations, Is.Empty);
        });
    }

    [Test]
    public void Leaves_the_clock_alone_where_nothing_models_it()
    {
        MmioSimulation.Reset();
        MmioSimulation.Written += (address, _) => _violations.Add($"write to {address:X8}");

        RccF4.StartUp();

        Assert.That(_violations, Is.Empty);
        Assert.That(RccF4.SystemCoreClock, Is.EqualTo(168_000_000));
    }

    /// <summary>Rules of RM0090, section 7.3.2: the PLL is configured before it is on, and on after HSE is ready.</summary>
    private void OnWritten(uint address, uint value)
    {
        var control = MmioSimulation.Get(CR);
        if (address == PLLCFGR && (control & PllOn) != 0)
        {
            _violations.Add("PLLCFGR written while the PLL is on");
        }

        if (address != CR)
        {
            return;
        }

        if ((value & PllOn) != 0 && (value & HseReady) == 0)
        {
            _violations.Add("PLL on before HSE is ready");
        }

        // Ready flags fall with their oscillators, and HSIRDY cannot be written.
        var ready = ((value & HseOn) != 0 ? HseReady : 0) | ((value & PllOn) != 0 ? PllReady : 0);
        MmioSimulation.Set(CR, (value & ~(HseReady | PllReady)) | (control & ready) | HsiReady);
    }

    /// <summary>Each step of the hardware takes some polls.</summary>
    private void OnReading(uint address)
    {
        if (++_delay % 8 != 0)
        {
            return;
        }

        var control = MmioSimulation.Get(CR);
        if ((control & HseOn) != 0 && _hasCrystal)
        {
            control |= HseReady;
        }

        if ((control & PllOn) != 0 && _hasPll)
        {
            control |= PllReady;
        }

        MmioSimulation.Set(CR, control);
        var configuration = MmioSimulation.Get(CFGR);
        if ((configuration & 3) == 2 && (control & PllReady) != 0)
        {
            if ((MmioSimulation.Get(FLASH_ACR) & 0xF) < 5)
            {
                _violations.Add("switched before the flash has its wait states");
            }

            MmioSimulation.Set(CFGR, (configuration & ~0xCu) | 0x8);
        }
    }
}
