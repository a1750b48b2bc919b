using System.Reflection;

namespace Il2Mcu.Hal.Tests;

/// <summary>Milliseconds across the wrap of 32 bits, and the USART console.</summary>
[NonParallelizable]
public sealed class ClockAndConsoleTests
{
    private const uint USART2 = 0x4000_4400;
    private const uint PortA = 0x4002_0000;

    [SetUp]
    [TearDown]
    public void Reset() => MmioSimulation.Reset();

    [TestCase(true)]
    [TestCase(false)]
    public void Long_milliseconds_go_on_when_32_bits_wrap(bool shortClockFirst)
    {
        Field("_ticks").SetValue(null, uint.MaxValue - 1);
        var start = LongMillisecondClock.Milliseconds();

        for (var tick = 1; tick <= 4; tick++)
        {
            Tick(shortClockFirst ? typeof(MillisecondClock) : typeof(LongMillisecondClock));
            Tick(shortClockFirst ? typeof(LongMillisecondClock) : typeof(MillisecondClock));
            Assert.That(LongMillisecondClock.Milliseconds() - start, Is.EqualTo(tick));
        }
    }

    [Test]
    public void Sleeping_for_no_time_returns_at_once() => Assert.That(() => MillisecondClock.Sleep(0), Throws.Nothing);

    [Test]
    public unsafe void The_console_sends_bytes_at_115200_baud()
    {
        var sent = new List<byte>();
        MmioSimulation.Set(USART2, 0xC0);
        MmioSimulation.Written += (address, value) =>
        {
            if (address == USART2 + 4)
            {
                sent.Add((byte)value);
            }
        };

        typeof(UsartConsole).GetMethod("Start", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, null);
        fixed (byte* text = "hi"u8)
        {
            UsartConsole.Write(text, 2);
        }

        Assert.Multiple(() =>
        {
            Assert.That(sent, Is.EqualTo("hi"u8.ToArray()));
            Assert.That(MmioSimulation.Get(USART2 + 8), Is.EqualTo(365), "42 MHz / 115,200");
            Assert.That(MmioSimulation.Get(USART2 + 0xC), Is.EqualTo(0x2008), "UE and TE");
            Assert.That(MmioSimulation.Get(PortA + 0x20), Is.EqualTo(7 << 8), "PA2 is USART2_TX");
            Assert.That(MmioSimulation.Get(PortA), Is.EqualTo(2 << 4), "PA2 has its alternate function");
        });
    }

    [Test]
    public unsafe void A_USART_that_never_gets_ready_does_not_hang_the_program()
    {
        fixed (byte* text = "hi"u8)
        {
            UsartConsole.Write(text, 2);
        }

        Assert.That(MmioSimulation.Get(USART2 + 4), Is.Zero);
    }

    private static FieldInfo Field(string name) =>
        typeof(MillisecondClock).GetField(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static void Tick(Type clock) =>
        clock.GetMethod("OnTick", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, null);
}
