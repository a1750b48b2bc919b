using Il2Mcu.Diagnostics;
using Il2Mcu.Report;
using Il2Mcu.Toolchain;
using NUnit.Framework;

namespace Il2Mcu.Tests.Toolchain;

/// <summary>The real compiler and linker over hand-written C.</summary>
public sealed class GccToolchainTests
{
    [Test]
    public void A_program_becomes_elf_bin_hex_and_map()
    {
        using var folder = new TemporaryFolder();
        var output = Guest.Build("streams", folder.Path, new DiagnosticBag())!;
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllBytes(output.ElfPath).Take(4), Is.EqualTo(new byte[] { 0x7f, (byte)'E', (byte)'L', (byte)'F' }));
            Assert.That(new FileInfo(output.BinPath).Length, Is.EqualTo(SizeLine.Of(ElfImage.Read(output.ElfPath)).Flash));
            Assert.That(File.ReadAllText(output.HexPath), Does.StartWith(":020000040800F2"));
            Assert.That(File.ReadAllText(output.MapPath), Does.Contain("Memory Configuration"));
        });
    }

    [Test]
    public void The_same_program_in_another_folder_is_the_same_bytes()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        Directory.CreateDirectory(second["a longer path"]);
        var one = Guest.Build("streams", first.Path, new DiagnosticBag())!;
        var two = Guest.Build("streams", second["a longer path"], new DiagnosticBag())!;
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllBytes(two.ElfPath), Is.EqualTo(File.ReadAllBytes(one.ElfPath)));
            Assert.That(File.ReadAllBytes(two.BinPath), Is.EqualTo(File.ReadAllBytes(one.BinPath)));
            Assert.That(File.ReadAllBytes(two.HexPath), Is.EqualTo(File.ReadAllBytes(one.HexPath)));
            Assert.That(
                File.ReadAllText(two.MapPath).Replace(second["a longer path"], first.Path, StringComparison.Ordinal),
                Is.EqualTo(File.ReadAllText(one.MapPath)));
        });
    }

    [TestCase("compile-error", DiagnosticId.CompilerFailed, "error: 'undeclared' undeclared")]
    [TestCase("link-error", DiagnosticId.LinkerFailed, "undefined reference to `not_defined'")]
    [TestCase("too-big", DiagnosticId.MemoryOverflow, "FLASH overflowed by 34540 bytes")]
    [TestCase("too-much-data", DiagnosticId.MemoryOverflow, "RAM overflowed by 68928 bytes")]
    [TestCase("too-big", DiagnosticId.MemoryOverflow, "The five biggest symbols: those of FLASH in too-big.map")]
    public void What_the_compiler_or_linker_rejects_is_one_diagnostic(string name, DiagnosticId id, string text)
    {
        using var folder = new TemporaryFolder();
        var diagnostics = new DiagnosticBag();
        var output = Guest.Build(name, folder.Path, diagnostics);
        Assert.Multiple(() =>
        {
            Assert.That(output, Is.Null);
            Assert.That(diagnostics.Sorted.Select(item => item.Id), Is.EqualTo(new[] { id }));
            Assert.That(diagnostics.Sorted[0].Message, Does.Contain(text));
            Assert.That(diagnostics.Sorted[0].Message, Does.Not.Contain('\n'));
            Assert.That(File.Exists(folder[name + ".elf"]), Is.False);
        });
    }

    /// <summary>The linker's words on a machine with the compiler and without its library.</summary>
    [Test]
    public void A_missing_library_of_mathematical_functions_is_named_with_its_package()
    {
        const string Said = """
            /usr/lib/gcc/arm-none-eabi/12.2.1/../../../arm-none-eabi/bin/ld: cannot find -lm: No such file or directory
            collect2: error: ld returned 1 exit status
            """;
        var diagnostics = new DiagnosticBag();
        GccErrors.Report(
            new ProcessOutcome(1, "", Said, TimedOut: false), Guest.Request("any", "any.c", "."), "any.map", TimeSpan.Zero, diagnostics);
        Assert.That(
            diagnostics.Sorted.Select(item => item.Message),
            Is.EqualTo(new[] { "'libm.a' was not found. Install it with: sudo apt-get install libnewlib-arm-none-eabi" }));
    }

    [Test]
    public void A_failed_build_leaves_no_earlier_firmware_behind()
    {
        using var folder = new TemporaryFolder();
        foreach (var extension in new[] { "elf", "bin", "hex" })
        {
            File.WriteAllText(folder[$"link-error.{extension}"], "earlier");
        }

        Guest.Build("link-error", folder.Path, new DiagnosticBag());
        Assert.That(Directory.GetFiles(folder.Path).Select(Path.GetExtension), Is.SubsetOf(new[] { ".map" }));
    }
}
