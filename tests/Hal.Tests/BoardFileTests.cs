using System.Reflection;
using System.Text.Json.Nodes;
using Il2Mcu.Hal.Boards;
using Il2Mcu.Runtime;

namespace Il2Mcu.Hal.Tests;

/// <summary>Board files against the limits of the chips (data sheets, RM0090, RM0368, RM0383, RM0390).</summary>
[TestFixtureSource(typeof(BoardFiles), nameof(BoardFiles.Boards))]
public sealed class BoardFileTests(string name)
{
    private readonly JsonObject _board = BoardFiles.Load(name);

    private long this[string key] => BoardFiles.Constant(_board, key);

    [Test]
    public void Clock_follows_from_its_factors()
    {
        var input = this["HseFrequency"] / this["PllM"];
        var vco = input * this["PllN"];
        Assert.Multiple(() =>
        {
            Assert.That(this["HseFrequency"] % this["PllM"], Is.Zero);
            Assert.That(input, Is.InRange(1_000_000, 2_000_000));
            Assert.That(vco, Is.InRange(100_000_000, 432_000_000));
            Assert.That(vco / this["PllQ"], Is.LessThanOrEqualTo(48_000_000));
            Assert.That(this["PllP"], Is.AnyOf(2, 4, 6, 8));
            Assert.That(this["SystemCoreClock"], Is.EqualTo(vco / this["PllP"]));
        });
    }

    [Test]
    public void Clocks_stay_within_the_limits_of_the_chip()
    {
        var clock = this["SystemCoreClock"];
        Assert.Multiple(() =>
        {
            Assert.That(clock, Is.LessThanOrEqualTo(this["MaxSystemCoreClock"]));
            Assert.That(clock / this["Apb1Prescaler"], Is.LessThanOrEqualTo(this["MaxApb1Clock"]));
            Assert.That(clock / this["Apb2Prescaler"], Is.LessThanOrEqualTo(this["MaxApb2Clock"]));
            Assert.That(this["OverDrive"], Is.EqualTo(clock > 168_000_000 ? 1 : 0));
        });
    }

    [Test]
    public void Flash_is_slow_enough()
    {
        // At 2.7 V and more, a wait state per 30 MHz; the STM32F411 allows 64 MHz with one and 100 MHz with three.
        var waitStates = (this["SystemCoreClock"] - 1) / 30_000_000;
        Assert.That(this["FlashLatency"], Is.InRange(waitStates, waitStates + 1));
    }

    [Test]
    public void Led_and_button_constants_say_what_the_lists_say()
    {
        var leds = _board["leds"]!.AsArray().Select(led => (
            Pin: Enum.Parse<Pin>(led!["pin"]!.GetValue<string>()),
            IsActiveHigh: led["activeHigh"]!.GetValue<bool>())).ToArray();
        var button = _board["buttons"]![0]!;
        Assert.Multiple(() =>
        {
            Assert.That(leds.Select(led => (long)led.Pin / 16), Is.All.EqualTo(this["LedPort"]));
            Assert.That(leds.Sum(led => 1L << ((int)led.Pin % 16)), Is.EqualTo(this["LedPins"]));
            Assert.That(leds.Select(led => led.IsActiveHigh ? 1L : 0), Is.All.EqualTo(this["LedActiveHigh"]));
            Assert.That((long)Enum.Parse<Pin>(button["pin"]!.GetValue<string>()), Is.EqualTo(this["ButtonPin"]));
            Assert.That(button["activeHigh"]!.GetValue<bool>() ? 1L : 0, Is.EqualTo(this["ButtonActiveHigh"]));
        });
    }

    [Test]
    public void Every_constant_that_the_library_reads_is_there()
    {
        var keys = BoardConstantKeys().Select(constant => constant.Key);
        Assert.That(keys, Is.SubsetOf(_board["constants"]!.AsObject().Select(constant => constant.Key)));
    }

    [Test]
    public void Start_up_names_a_method_of_the_library()
    {
        var startUp = _board["startUp"]!.GetValue<string>();
        var dot = startUp.LastIndexOf('.');
        var type = typeof(Board).Assembly.GetType(startUp[..dot]);
        Assert.That(type?.GetMethod(startUp[(dot + 1)..], BindingFlags.Public | BindingFlags.Static, []), Is.Not.Null);
    }

    [Test]
    public void On_a_PC_the_constants_are_those_of_the_Discovery()
    {
        var discovery = BoardFiles.Load("stm32f4-discovery");
        Assert.Multiple(() =>
        {
            foreach (var (key, value) in BoardConstantKeys())
            {
                Assert.That(value, Is.EqualTo(BoardFiles.Constant(discovery, key)), key);
            }
        });
    }

    private static IEnumerable<(string Key, long Value)> BoardConstantKeys() =>
        from type in typeof(Board).Assembly.GetTypes()
        from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        let attribute = property.GetCustomAttribute<BoardConstantAttribute>()
        where attribute is not null
        select (attribute.Key, Convert.ToInt64(property.GetValue(null), null));
}
