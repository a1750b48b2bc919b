using Il2Mcu.Diagnostics;
using Il2Mcu.Report;
using NUnit.Framework;

namespace Il2Mcu.Tests.Report;

public sealed class RangeMapTests
{
    [Test]
    public void First_label_wins_and_later_ones_fill_what_is_free()
    {
        var map = new RangeMap<string>(100, 200);
        map.Add(120, 140, "a");
        map.Add(160, 170, "b");
        map.Add(110, 165, "c");

        Assert.That(Text(map), Is.EqualTo("110-120 c, 120-140 a, 140-160 c, 160-170 b"));
        Assert.That(map.Gaps, Is.EqualTo(new[] { (100L, 110L), (170L, 200L) }));
    }

    [Test]
    public void What_lies_outside_is_cut_off()
    {
        var map = new RangeMap<string>(100, 200);
        map.Add(0, 110, "a");
        map.Add(190, 1000, "b");
        map.Add(200, 300, "c");

        Assert.That(Text(map), Is.EqualTo("100-110 a, 190-200 b"));
    }

    [Test]
    public void Find_gives_the_range_that_holds_an_address()
    {
        var map = new RangeMap<string>(0, 100);
        map.Add(10, 20, "a");

        Assert.Multiple(() =>
        {
            Assert.That(map.Find(9), Is.Null);
            Assert.That(map.Find(10)?.Label, Is.EqualTo("a"));
            Assert.That(map.Find(19)?.Label, Is.EqualTo("a"));
            Assert.That(map.Find(20), Is.Null);
            Assert.That(map.FreeUntil(5), Is.EqualTo(10));
            Assert.That(map.FreeUntil(15), Is.EqualTo(15));
            Assert.That(map.FreeUntil(30), Is.EqualTo(100));
        });
    }

    [Test]
    public void A_gap_breaks_the_invariant()
    {
        var map = new RangeMap<string>(0, 10);
        map.Add(0, 4, "a");
        map.Add(5, 10, "b");

        Assert.That(map.CheckComplete, Throws.TypeOf<InternalErrorException>());
        map.Add(0, 10, "c");
        Assert.That(map.CheckComplete, Throws.Nothing);
    }

    [Test]
    public void Agrees_with_an_array_of_bytes()
    {
        var random = new Random(20260801);
        for (var round = 0; round < 200; round++)
        {
            var map = new RangeMap<int>(10, 70);
            var bytes = new int?[80];
            for (var label = 0; label < 12; label++)
            {
                var from = random.Next(80);
                var to = random.Next(from, 80);
                map.Add(from, to, label);
                for (var address = Math.Max(from, 10); address < Math.Min(to, 70); address++)
                {
                    bytes[address] ??= label;
                }
            }

            int?[] labels = [.. Enumerable.Range(0, 80).Select(address => map.Find(address)?.Label)];
            Assert.That(labels, Is.EqualTo(bytes), $"round {round}");
            Assert.That(map.Gaps.Sum(gap => gap.End - gap.Start) + map.Ranges.Sum(range => range.Size), Is.EqualTo(60), $"round {round}");
        }
    }

    private static string Text(RangeMap<string> map) =>
        string.Join(", ", map.Ranges.Select(range => $"{range.Start}-{range.End} {range.Label}"));
}
