using Il2Mcu.Naming;
using Il2Mcu.Report;
using NUnit.Framework;

namespace Il2Mcu.Tests.Report;

public sealed class MemoryInventoryTests
{
    [Test]
    public void All_bytes_have_one_label([Values("-Os", "-O0", "-flto", "-fno-function-sections")] string option, [Values] bool withMap, [Values] bool withNames)
    {
        using var firmware = Firmware.Build(options: option);
        var image = ElfImage.Read(firmware.ElfPath);
        var pieces = MemoryInventory.Read(
            image, withMap ? MapFile.Read(firmware.MapPath) : null, withNames ? Firmware.Names : null);
        var expected = SizeLine.Of(image);

        Assert.That(pieces.Sum(piece => piece.Flash), Is.EqualTo(expected.Flash));
        Assert.That(pieces.Sum(piece => piece.Ram), Is.EqualTo(expected.Ram));
        foreach (var section in image.AllocatedSections)
        {
            var sizes = pieces.Where(piece => piece.Section == section.Name).Sum(piece => Math.Max(piece.Flash, piece.Ram));
            Assert.That(sizes, Is.EqualTo(section.Size), section.Name);
        }

        if (withMap)
        {
            Assert.That(pieces.Select(piece => piece.Owner), Does.Not.Contain(ByteOwner.Unknown));
        }
    }

    [Test]
    public void Symbols_keep_the_sizes_that_nm_shows()
    {
        var rows = Rows(SizeGrouping.Symbol, Firmware.Names);

        foreach (var symbol in new[] { "Blinky.Program.Main", "Blinky.Program.Add", "buffer", "il2_vectors", "d", "__udivmoddi4" })
        {
            Assert.That(rows[symbol].Size, Is.EqualTo(NmSizes()[symbol] * (symbol == "d" ? 2 : 1)), symbol);
        }
    }

    [Test]
    public void Methods_include_their_specialised_copies()
    {
        var symbols = Rows(SizeGrouping.Symbol, Firmware.Names);
        var methods = Rows(SizeGrouping.Method, Firmware.Names);

        Assert.That(symbols.Keys, Does.Contain("Blinky.Tools.Scale$i4$i4.constprop.0"));
        Assert.That(methods.Keys, Does.Contain("Blinky.Tools.Scale(int, int)"));
        Assert.That(methods["Blinky.Tools.Scale(int, int)"].Flash, Is.EqualTo(symbols["Blinky.Tools.Scale$i4$i4.constprop.0"].Flash));
    }

    [Test]
    public void Assemblies_are_ours_the_runtime_and_libgcc()
    {
        var rows = Rows(SizeGrouping.Assembly, Firmware.Names);

        Assert.That(rows.Keys, Is.EquivalentTo(new[] { "Blinky", "(runtime)", "(libgcc)", "(padding)", "(linker script)" }));
        Assert.That(rows["(libgcc)"].Flash, Is.GreaterThan(1000));
        Assert.That(rows["(linker script)"].Flash, Is.EqualTo(4));
    }

    [Test]
    public void Types_and_namespaces_come_from_the_compiler()
    {
        Assert.That(
            Rows(SizeGrouping.Namespace, Firmware.Names).Keys,
            Is.EquivalentTo(new[] { "Blinky", "(string literals)", "(runtime)", "(libgcc)", "(padding)", "(linker script)" }));
        Assert.That(
            Rows(SizeGrouping.Type, Firmware.Names).Keys,
            Is.EquivalentTo(new[] { "Blinky.Program", "Blinky.Tools", "(string literals)", "(runtime)", "(libgcc)", "(padding)", "(linker script)" }));
    }

    [Test]
    public void Members_have_CSharp_names()
    {
        var rows = Rows(SizeGrouping.Method, Firmware.Names);

        Assert.Multiple(() =>
        {
            Assert.That(rows["\"Hello\""], Is.EqualTo(new SizeRow("\"Hello\"", Flash: 12, Ram: 0)));
            Assert.That(rows["Blinky.Program.s_count"], Is.EqualTo(new SizeRow("Blinky.Program.s_count", Flash: 4, Ram: 4)));
            Assert.That(rows["(vector table)"].Flash, Is.EqualTo(64));
            Assert.That(rows["(C strings)"].Flash, Is.EqualTo("adding things".Length + 1));
        });
    }

    [Test]
    public void Reservations_inside_a_section_are_heap_and_stack()
    {
        const string Reserve = "__heap_begin = .; . += 256; __reserved = .; . += 128;";
        using var firmware = Firmware.Build(reserve: Reserve);
        var original = ElfImage.Read(firmware.ElfPath);
        var start = original.AddressOf("__heap_begin")!.Value;
        var image = original with
        {
            Symbols = [.. original.Symbols.Select(symbol => symbol.Name switch
            {
                "__heap_start" => symbol with { Address = start },
                "__heap_end" or "__stack_start" => symbol with { Address = start + 256 },
                "__stack_end" => symbol with { Address = start + 384 },
                _ => symbol,
            })],
        };

        var pieces = MemoryInventory.Read(image, MapFile.Read(firmware.MapPath), names: null);

        Assert.That(pieces.Single(piece => piece.Owner == ByteOwner.Heap).Ram, Is.EqualTo(256));
        Assert.That(pieces.Single(piece => piece.Owner == ByteOwner.Stack).Ram, Is.EqualTo(128));
    }

    [Test]
    public void Big_gap_without_a_map_is_unknown()
    {
        using var firmware = Firmware.Build(reserve: ". += 256;");
        var image = ElfImage.Read(firmware.ElfPath);

        var without = MemoryInventory.Read(image, map: null, names: null);
        var with = MemoryInventory.Read(image, MapFile.Read(firmware.MapPath), names: null);

        Assert.That(without.Where(piece => piece.Owner == ByteOwner.Unknown).Sum(piece => piece.Ram), Is.GreaterThanOrEqualTo(256));
        Assert.That(with.Where(piece => piece.Owner == ByteOwner.Padding).Sum(piece => piece.Ram), Is.GreaterThanOrEqualTo(256));
    }

    [Test]
    public void Functions_without_a_size_reach_to_the_next_label()
    {
        const string Assembler =
            """
            __asm__(".section .text.Fast\n.global Fast\n.type Fast, %function\n.thumb_func\nFast: nop\nnop\nnop\n"
                    ".global Faster\n.type Faster, %function\n.thumb_func\nFaster: nop\nbx lr\n.text\n");
            """;
        using var firmware = Firmware.Build(Firmware.Source + "\n" + Assembler, options: "-Wl,--undefined=Fast");
        var rows = RowsOf(firmware, SizeGrouping.Symbol, names: null);

        Assert.That(rows["Fast"].Flash, Is.EqualTo(6));
        Assert.That(rows["Faster"].Flash, Is.EqualTo(4));
    }

    [Test]
    public void Object_file_is_labelled_by_its_symbols()
    {
        using var firmware = Firmware.Build();
        var report = SizeReport.Create("Blinky.o", SizeGrouping.Symbol, ElfImage.Read(firmware.ObjectPath), map: null, Firmware.Names);

        Assert.That(report.Rows.Sum(row => row.Flash), Is.EqualTo(report.Total.Flash));
        Assert.That(report.Rows.Select(row => row.Label), Does.Contain("Blinky.Program.Main"));
    }

    private static Dictionary<string, SizeRow> Rows(SizeGrouping by, SymbolMap? names)
    {
        using var firmware = Firmware.Build();
        return RowsOf(firmware, by, names);
    }

    private static Dictionary<string, SizeRow> RowsOf(Firmware firmware, SizeGrouping by, SymbolMap? names) =>
        SizeReport.Create("Blinky.elf", by, ElfImage.Read(firmware.ElfPath), MapFile.Read(firmware.MapPath), names)
            .Rows.ToDictionary(row => row.Label);

    private static Dictionary<string, long> NmSizes()
    {
        using var firmware = Firmware.Build();
        return Firmware.Run("arm-none-eabi-nm", "--print-size", "--defined-only", firmware.ElfPath)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .Where(cells => cells.Length == 4)
            .DistinctBy(cells => cells[3])
            .ToDictionary(cells => cells[3], cells => Convert.ToInt64(cells[1], 16));
    }
}
