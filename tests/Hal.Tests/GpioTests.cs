using Il2Mcu.Hal.Boards;

namespace Il2Mcu.Hal.Tests;

/// <summary>What the GPIO types do to the registers (RM0090, section 8.4).</summary>
[NonParallelizable]
public sealed class GpioTests
{
    private const uint AHB1ENR = 0x4002_3830;
    private const uint PortA = 0x4002_0000;
    private const uint PortC = 0x4002_0800;
    private const uint PortD = 0x4002_0C00;
    private const uint MODER = 0x00;
    private const uint PUPDR = 0x0C;
    private const uint IDR = 0x10;
    private const uint BSRR = 0x18;

    private readonly List<(uint Address, uint Value)> _writes = [];

    [SetUp]
    public void Attach()
    {
        MmioSimulation.Reset();
        _writes.Clear();
        MmioSimulation.Written += (address, value) => _writes.Add((address, value));
    }

    [TearDown]
    public void Detach() => MmioSimulation.Reset();

    [Test]
    public void A_group_of_LEDs_takes_one_store_per_change()
    {
        var leds = Board.OpenLeds();
        leds.Toggle();
        leds.Toggle();
        leds.TurnOn();
        leds.TurnOff();

        Assert.That(_writes, Is.EqualTo(new[]
        {
            (AHB1ENR, 0x8u),
            (PortD + BSRR, 0xF000_0000),
            (PortD + MODER, 0x5500_0000u),
            (PortD + BSRR, 0xF000u),
            (PortD + BSRR, 0xF000_0000),
            (PortD + BSRR, 0xF000u),
            (PortD + BSRR, 0xF000_0000),
        }));
    }

    [Test]
    public void Active_low_LEDs_begin_dark()
    {
        var leds = new Leds(2, 1 << 13, PinValue.Low);
        leds.Toggle();

        Assert.That(_writes.Where(write => write.Address == PortC + BSRR).Select(write => write.Value),
            Is.EqualTo(new[] { 1u << 13, 1u << 29 }));
    }

    [Test]
    public void Opening_leaves_other_pins_alone()
    {
        MmioSimulation.Set(PortA + MODER, 0xA800_0000);
        MmioSimulation.Set(PortA + PUPDR, 0x6400_0000);

        InputPin.Open(Pin.PA3, PinMode.InputPullUp);
        OutputPin.Open(Pin.PA5, PinValue.High);

        Assert.Multiple(() =>
        {
            Assert.That(MmioSimulation.Get(PortA + PUPDR), Is.EqualTo(0x6400_0040));
            Assert.That(MmioSimulation.Get(PortA + MODER), Is.EqualTo(0xA800_0400));
            Assert.That(_writes, Does.Contain((PortA + BSRR, 1u << 5)));
        });
    }

    [Test]
    public void An_output_pin_sets_and_clears_its_bit()
    {
        var pin = OutputPin.Open(Pin.PC13, PinValue.Low);
        pin.Write(PinValue.High);

        Assert.That(_writes.Where(write => write.Address == PortC + BSRR).Select(write => write.Value),
            Is.EqualTo(new[] { 1u << 29, 1u << 13 }));
    }

    [TestCase(true, 1u << 13, ExpectedResult = true)]
    [TestCase(true, 0u, ExpectedResult = false)]
    [TestCase(false, 0u, ExpectedResult = true)]
    [TestCase(false, 1u << 13, ExpectedResult = false)]
    public bool A_button_is_pressed_at_its_level(bool activeHigh, uint levels)
    {
        var button = new Button(Pin.PC13, PinMode.InputPullDown, activeHigh);
        MmioSimulation.Set(PortC + IDR, levels);
        Assert.That(MmioSimulation.Get(PortC + PUPDR), Is.EqualTo(2u << 26));
        return button.IsPressed;
    }
}
