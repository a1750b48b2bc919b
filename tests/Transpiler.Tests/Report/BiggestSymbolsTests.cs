using Il2Mcu.Diagnostics;
using Il2Mcu.Report;
using NUnit.Framework;

namespace Il2Mcu.Tests.Report;

public sealed class BiggestSymbolsTests
{
    [Test]
    public void Map_is_enough_when_the_linker_refuses()
    {
        using var firmware = Firmware.BuildOverflowing(flash: "1K", ram: "16K", out var errors);

        Assert.That(errors, Does.Contain("region `FLASH' overflowed by"));
        Assert.That(File.Exists(firmware.ElfPath), Is.False);
        Assert.That(Names(firmware, 5, "FLASH"), Is.EqualTo(new[]
        {
            "_arm_addsubdf3.o of libgcc",
            "_udivmoddi4.o of libgcc",
            "Blinky.Program.Main(int)",
            "_arm_fixdfsi.o of libgcc",
            ".vectors",
        }));
    }

    [Test]
    public void Only_the_region_that_overflowed_counts()
    {
        using var firmware = Firmware.BuildOverflowing(flash: "64K", ram: "256", out var errors);

        Assert.That(errors, Does.Contain("region `RAM' overflowed by"));
        Assert.That(Names(firmware, 2, "RAM").First(), Is.EqualTo("buffer"));
        Assert.That(Names(firmware, 100, "RAM"), Does.Contain("Blinky.Program.s_count").And.Not.Contain("Blinky.Program.Main(int)"));
    }

    [Test]
    public void Initial_values_count_as_flash_but_zeroed_variables_do_not()
    {
        using var firmware = Firmware.Build();

        Assert.That(Names(firmware, 100, "FLASH"), Does.Contain("Blinky.Program.s_count").And.Not.Contain("buffer"));
    }

    [Test]
    public void Sizes_are_those_of_the_report()
    {
        using var firmware = Firmware.Build();
        var rows = SizeReport.Create("x", SizeGrouping.Method, ElfImage.Read(firmware.ElfPath), MapFile.Read(firmware.MapPath), Firmware.Names)
            .Rows.ToDictionary(row => row.Label);

        var biggest = BiggestSymbols.FromMap(firmware.MapPath, Firmware.Names, 100);

        Assert.That(biggest, Is.Ordered.Descending.By(nameof(SymbolSize.Size)));
        Assert.That(biggest.Select(symbol => symbol.Name), Does.Not.Contain(".debug_info"));
        foreach (var symbol in biggest.Where(symbol => rows.ContainsKey(symbol.Name) && !symbol.Name.StartsWith('.')))
        {
            Assert.That(symbol.Size, Is.EqualTo(Math.Max(rows[symbol.Name].Flash, rows[symbol.Name].Ram)), symbol.Name);
        }
    }

    [Test]
    public void Missing_map_has_no_symbols()
    {
        Assert.That(BiggestSymbols.FromMap("no such folder/x.map", Firmware.Names, 5), Is.Empty);
    }

    [Test]
    public void Description_fits_the_diagnostic()
    {
        var text = BiggestSymbols.Describe([new SymbolSize("A", 12_345), new SymbolSize("B", 7)]);

        Assert.That(
            DiagnosticCatalog.Format(DiagnosticId.MemoryOverflow, "flash", 1_068, text),
            Is.EqualTo("The program does not fit: flash overflowed by 1068 bytes. "
                + "The five biggest symbols: A (12,345 bytes), B (7 bytes). See 'il2mcu size'."));
    }

    private static IEnumerable<string> Names(Firmware firmware, int count, string region) =>
        BiggestSymbols.FromMap(firmware.MapPath, Firmware.Names, count, region).Select(symbol => symbol.Name);
}
