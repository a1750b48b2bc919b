using System.Text;
using Il2Mcu.Toolchain;
using NUnit.Framework;

namespace Il2Mcu.Tests.Toolchain;

/// <summary>What the guest wrote and what the emulator wrote are told apart, however the text is cut into pieces.</summary>
public sealed class EmulatorMessageFilterTests
{
    private const string Mixed = "hello\nqemu is fine\nqemu-system-arm: warning: idle\nqemu-system-arm: bad thing\npartqemu: fatal: Lockup: x\n\nR00=00000001\n";

    [Test]
    public void Text_is_split_the_same_for_every_size_of_piece([Range(1, 40)] int size)
    {
        var (guest, filter) = Feed(Mixed, size);
        Assert.Multiple(() =>
        {
            Assert.That(guest, Is.EqualTo("hello\nqemu is fine\npart"));
            Assert.That(filter.EmulatorText, Is.EqualTo("bad thing\n"));
            Assert.That(filter.FatalText, Is.EqualTo("Lockup: x\n\nR00=00000001\n"));
        });
    }

    [TestCase("qemu: fat")]
    [TestCase("qemu-system-arm: unfinished")]
    [TestCase("\u00e4\u00f6\n")]
    [TestCase("")]
    public void Nothing_of_the_guest_is_lost_at_the_end(string text)
    {
        var (guest, _) = Feed(text, 3);
        Assert.That(guest, Is.EqualTo(text));
    }

    [Test]
    public void Ordinary_text_is_passed_on_before_its_line_ends()
    {
        using var guest = new MemoryStream();
        using var filter = new EmulatorMessageFilter(guest);
        filter.Write("name? "u8);
        Assert.That(Encoding.UTF8.GetString(guest.ToArray()), Is.EqualTo("name? "));
    }

    private static (string Guest, EmulatorMessageFilter Filter) Feed(string text, int size)
    {
        using var guest = new MemoryStream();
        var filter = new EmulatorMessageFilter(guest);
        foreach (var piece in Encoding.UTF8.GetBytes(text).Chunk(size))
        {
            filter.Write(piece);
        }

        filter.Complete();
        return (Encoding.UTF8.GetString(guest.ToArray()), filter);
    }
}
