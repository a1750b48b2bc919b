using Il2Mcu.Report;
using NUnit.Framework;

namespace Il2Mcu.Tests.Report;

public sealed class SizeLineTests
{
    private const string CodeInRam = "__attribute__((section(\".data.fast\"))) int Fast(int a) { return a * 7; }\n";

    [TestCase("", "-Os")]
    [TestCase("", "-O0")]
    [TestCase("", "-flto")]
    [TestCase(CodeInRam, "-Wl,--undefined=Fast")]
    public void Equals_what_the_real_tool_prints(string extraSource, string option)
    {
        using var firmware = Firmware.Build(Firmware.Source + "\n" + extraSource, options: option);

        foreach (var path in new[] { firmware.ElfPath, firmware.ObjectPath })
        {
            var expected = Firmware.Run("arm-none-eabi-size", path);
            Assert.That($"{SizeLine.Header}\n{SizeLine.Of(ElfImage.Read(path)).Row(path)}\n", Is.EqualTo(expected));
        }
    }

    [Test]
    public void Flash_and_RAM_count_initialised_data_twice()
    {
        var line = new SizeLine(Text: 1000, Data: 20, Bss: 3);

        Assert.That(line.Flash, Is.EqualTo(1020));
        Assert.That(line.Ram, Is.EqualTo(23));
    }
}
