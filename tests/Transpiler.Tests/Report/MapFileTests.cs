using Il2Mcu.Report;
using NUnit.Framework;

namespace Il2Mcu.Tests.Report;

public sealed class MapFileTests
{
    private const string Text =
        """
        Archive member included to satisfy reference by file (symbol)

        Discarded input sections

         .text.Unused   0x00000000       0x10 app.o

        Memory Configuration

        Name             Origin             Length             Attributes
        FLASH            0x08000000         0x00010000         xr
        RAM              0x20000000         0x00004000         xrw
        *default*        0x00000000         0xffffffff

        Linker script and memory map

        LOAD app.o

        .text           0x08000000       0x5e
         *(.text*)
         .text.Main     0x08000000       0x10 /a folder/app.o
                        0x08000000                Main
         .text.Blinky.Program.Main
                        0x08000010       0x20 app.o
         *fill*         0x08000030        0x4 ff
         .text          0x08000034       0x20 /usr/lib/libgcc.a(_udivmoddi4.o)
         *(.rodata*)
                        0x08000054                        . = ALIGN (0x4)
                        0x08000054        0x4 LONG 0x12345678
         .rodata.str1.1
                        0x08000058        0x6 app.o
                                          0x9 (size before relaxing)

        .data           0x20000000        0x4 load address 0x0800005e
         .data.x        0x0000000020000000        0x4 app.o

        .bss            0x20000004        0x8 load address 0x08000062
         .bss.y         0x20000004        0x8 app.o
         COMMON         0x2000000c        0x0 app.o

        .ARM.attributes
                        0x00000000       0x2e
         .ARM.attributes
                        0x00000000       0x2e app.o
        OUTPUT(app.elf elf32-littlearm)
        """;

    [Test]
    public void Pieces_stand_in_their_output_section()
    {
        var pieces = MapFile.Parse(Text.Split('\n')).Pieces
            .Select(piece => $"{piece.Kind} {piece.OutputSection} {piece.Name} {piece.Address:x} {piece.Size:x} {piece.Origin}");

        Assert.That(pieces, Is.EqualTo(new[]
        {
            "Input .text .text.Main 8000000 10 /a folder/app.o",
            "Input .text .text.Blinky.Program.Main 8000010 20 app.o",
            "Fill .text  8000030 4 ",
            "Input .text .text 8000034 20 /usr/lib/libgcc.a(_udivmoddi4.o)",
            "Statement .text  8000054 4 ",
            "Input .text .rodata.str1.1 8000058 6 app.o",
            "Input .data .data.x 20000000 4 app.o",
            "Input .bss .bss.y 20000004 8 app.o",
            "Input .ARM.attributes .ARM.attributes 0 2e app.o",
        }));
    }

    [Test]
    public void Regions_are_those_of_the_MEMORY_command()
    {
        Assert.That(MapFile.Parse(Text.Split('\n')).Regions, Is.EqualTo(new[]
        {
            new MapRegion("FLASH", 0x08000000, 0x10000),
            new MapRegion("RAM", 0x20000000, 0x4000),
        }));
    }

    [Test]
    public void Archives_and_load_addresses_are_known()
    {
        var pieces = MapFile.Parse(Text.Split('\n')).Pieces;
        var libgcc = pieces.Single(piece => piece.Archive is not null);
        var data = pieces.Single(piece => piece.Name == ".data.x");

        Assert.Multiple(() =>
        {
            Assert.That((libgcc.Archive, libgcc.Member), Is.EqualTo(("libgcc", "_udivmoddi4.o")));
            Assert.That(libgcc.LoadAddress, Is.EqualTo(libgcc.Address));
            Assert.That(data.LoadAddress, Is.EqualTo(0x0800005e));
            Assert.That(data.IsZeroed, Is.False);
            Assert.That(pieces.Single(piece => piece.Name == ".bss.y").IsZeroed, Is.True);
        });
    }

    [Test]
    public void Pieces_of_a_real_map_fill_their_sections()
    {
        using var firmware = Firmware.Build();
        var image = ElfImage.Read(firmware.ElfPath);
        var map = MapFile.Read(firmware.MapPath);

        foreach (var section in image.AllocatedSections)
        {
            var pieces = map.Pieces.Where(piece => piece.OutputSection == section.Name);
            Assert.That(pieces.Sum(piece => piece.Size), Is.EqualTo(section.Size), section.Name);
        }
    }

    [Test]
    public void Text_that_is_no_map_has_no_pieces()
    {
        Assert.That(MapFile.Parse(["Hello,", " World! 0x1 0x2"]).Pieces, Is.Empty);
    }
}
