using Il2Mcu.Diagnostics;
using Il2Mcu.Report;
using NUnit.Framework;

namespace Il2Mcu.Tests.Report;

public sealed class ElfImageTests
{
    private Firmware _firmware = null!;
    private byte[] _bytes = [];

    [OneTimeSetUp]
    public void Build()
    {
        _firmware = Firmware.Build();
        _bytes = File.ReadAllBytes(_firmware.ElfPath);
    }

    [OneTimeTearDown]
    public void Delete() => _firmware.Dispose();

    [Test]
    public void Sections_have_their_addresses_and_attributes()
    {
        var image = ElfImage.Read(_firmware.ElfPath);
        var text = image.Sections.Single(section => section.Name == ".text");
        var bss = image.Sections.Single(section => section.Name == ".bss");

        Assert.Multiple(() =>
        {
            Assert.That(image.IsRelocatable, Is.False);
            Assert.That(text.Address, Is.EqualTo(0x08000000));
            Assert.That(text.Attributes, Is.EqualTo(ElfSectionAttributes.Allocated | ElfSectionAttributes.Executable));
            Assert.That(bss.Type, Is.EqualTo(ElfSectionType.NoBits));
            Assert.That(bss.Address, Is.InRange(0x20000000, 0x20004000));
            Assert.That(image.AllocatedSections.Select(section => section.Name), Is.EqualTo(new[] { ".text", ".ARM.exidx", ".data", ".bss" }));
        });
    }

    [Test]
    public void Symbols_are_those_of_nm()
    {
        var image = ElfImage.Read(_firmware.ElfPath);
        var expected = Firmware.Run("arm-none-eabi-nm", "--print-size", "--defined-only", _firmware.ElfPath)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .Where(cells => cells.Length == 4)
            .Select(cells => $"{cells[3]} {cells[0]} {cells[1]}");

        var actual = image.Symbols.Where(symbol => symbol.Size > 0).Select(symbol => $"{symbol.Name} {symbol.Address:x8} {symbol.Size:x8}");

        Assert.That(actual, Is.EquivalentTo(expected));
    }

    [Test]
    public void Linker_script_symbols_have_addresses()
    {
        var image = ElfImage.Read(_firmware.ElfPath);

        Assert.That(image.AddressOf("__stack_end"), Is.EqualTo(0x20004000));
        Assert.That(image.AddressOf("no such symbol"), Is.Null);
    }

    [Test]
    public void Segments_tell_where_initial_values_lie()
    {
        var image = ElfImage.Read(_firmware.ElfPath);
        var data = image.Sections.Single(section => section.Name == ".data");
        var segment = image.Segments.Single(candidate => candidate.VirtualAddress == data.Address);

        Assert.That(segment.PhysicalAddress, Is.InRange(0x08000000, 0x08010000));
        Assert.That(segment.FileSize, Is.EqualTo(data.Size));
    }

    [Test]
    public void Object_file_is_read_too()
    {
        var image = ElfImage.Read(_firmware.ObjectPath);

        Assert.That(image.IsRelocatable, Is.True);
        Assert.That(image.Symbols.Select(symbol => symbol.Name), Does.Contain("Blinky.Program.Main"));
    }

    [TestCase("", "it is empty")]
    [TestCase("Hello, World!", "it does not begin with the ELF magic number")]
    [TestCase("\u007FELF", "it is truncated: 4 bytes are less than an ELF header")]
    public void Other_files_are_named(string content, string reason)
    {
        var path = _firmware.PathOf("other.elf");
        File.WriteAllText(path, content);

        Assert.That(Problem(path), Is.EqualTo($"'{path}' is not a 32-bit ARM ELF file ({reason})."));
    }

    [TestCase(4, 2, "it is a 64-bit ELF file")]
    [TestCase(5, 2, "it is a big-endian ELF file")]
    [TestCase(18, 3, "it is for another processor, ELF machine 3")]
    [TestCase(46, 64, "its section headers have 64 bytes instead of 40")]
    public void Other_ELF_files_are_named(int offset, byte value, string reason)
    {
        var path = WriteChanged(offset, value);

        Assert.That(Problem(path), Does.Contain(reason));
    }

    [Test]
    public void Native_program_of_this_computer_is_named()
    {
        Assert.That(Problem(Environment.ProcessPath!), Does.Contain("64-bit"));
    }

    [Test]
    public void Missing_file_is_a_diagnostic()
    {
        Assert.That(Problem(_firmware.PathOf("none.elf")), Does.Contain("it cannot be read"));
    }

    [Test]
    public void Every_truncation_is_noticed()
    {
        var path = _firmware.PathOf("short.elf");
        for (var length = 0; length < _bytes.Length; length += length < 64 ? 1 : 97)
        {
            File.WriteAllBytes(path, _bytes[..length]);
            Assert.That(() => ElfImage.Read(path), Throws.TypeOf<DiagnosticException>(), $"{length} bytes");
        }
    }

    [Test]
    public void No_changed_byte_of_a_table_makes_the_reader_fail()
    {
        var sections = BitConverter.ToInt32(_bytes, 32);
        int[] offsets = [.. Enumerable.Range(0, 148), .. Enumerable.Range(sections, _bytes.Length - sections)];
        var refused = 0;
        foreach (var offset in offsets)
        {
            try
            {
                byte[] changed = [.. _bytes];
                changed[offset] = 0xFF;
                new ElfReader(changed).Read();
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }

        Assert.That(refused, Is.InRange(1, offsets.Length - 1));
    }

    private string WriteChanged(int offset, byte value)
    {
        byte[] changed = [.. _bytes];
        changed[offset] = value;
        var path = _firmware.PathOf("changed.elf");
        File.WriteAllBytes(path, changed);
        return path;
    }

    private static string Problem(string path)
    {
        var problem = Assert.Throws<DiagnosticException>(() => ElfImage.Read(path));
        Assert.That(problem!.Diagnostic.Id, Is.EqualTo(DiagnosticId.NotAnElf));
        return problem.Message;
    }
}
