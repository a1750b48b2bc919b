using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary>What the verbs print that need no program to work on.</summary>
public sealed class CommandLineTests
{
    private static readonly string[] Verbs = ["build", "run", "size", "why", "boards", "doctor"];

    [Test]
    public void Without_a_verb_the_verbs_are_listed()
    {
        var outcome = Il2McuTool.Run();
        Assert.That(outcome.ExitCode, Is.Zero);
        foreach (var verb in Verbs)
        {
            Assert.That(outcome.Output, Does.Match($@"\n  {verb} "));
        }
    }

    [TestCaseSource(nameof(Verbs))]
    public void The_help_of_a_verb_has_examples(string verb)
    {
        var outcome = Il2McuTool.Run(verb, "--help");
        Assert.Multiple(() =>
        {
            Assert.That(outcome.ExitCode, Is.Zero);
            Assert.That(outcome.Output, Does.Contain("Examples:"));
            Assert.That(outcome.Output, Does.Match($@"\n +il2mcu ({verb}|build)"));
        });
    }

    [Test]
    public void The_version_is_a_version() =>
        Assert.That(Il2McuTool.Run("--version").Output, Does.Match(@"^\d+\.\d+\.\d+"));

    [TestCase("bild", "MCU1010.*'bild'.*See 'il2mcu --help'")]
    [TestCase("build", "MCU1010.*'input'.*See 'il2mcu build --help'")]
    [TestCase("build x.dll --consol usart", "MCU1010")]
    [TestCase("build x.dll --console 3", "The console '3' is unknown. Known: none, semihosting, itm, usart.")]
    [TestCase("build x.dll --flash-budget many", "MCU1010.*'many'")]
    [TestCase("run x.dll --timeout soon", "MCU1010.*'soon'")]
    [TestCase("run x.dll --leds some", "MCU1010.*'some'")]
    public void A_wrong_command_line_is_explained(string arguments, string pattern)
    {
        var outcome = Il2McuTool.Run(arguments.Split(' '));
        Assert.Multiple(() =>
        {
            Assert.That(outcome.ExitCode, Is.EqualTo(1));
            Assert.That(outcome.Error, Does.Match(pattern));
            Assert.That(outcome.Error.TrimEnd().Split('\n'), Has.All.Matches("^il2mcu: error MCU1010: "));
        });
    }

    [Test]
    public void All_boards_are_listed_with_their_memory()
    {
        var lines = Il2McuTool.Run("boards").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Multiple(() =>
        {
            Assert.That(
                lines.Skip(1).Select(line => line.Split(' ')[0]),
                Is.EqualTo(new[] { "blackpill-f401cc", "blackpill-f411ce", "host", "host-sanitized", "microbit", "mps2-an385", "mps2-an386", "mps2-an386-soft", "mps2-an500", "mps2-an500-single", "netduinoplus2", "nucleo-f446re", "stm32f4-discovery" }));
            Assert.That(lines[^1], Does.Match(@"^stm32f4-discovery +1024K +128K +yes +PD12 PD13 PD14 PD15 +PA0 "));
        });
    }

    [Test]
    public void The_doctor_finds_everything_here()
    {
        var outcome = Il2McuTool.Run("doctor");
        Assert.Multiple(() =>
        {
            Assert.That(outcome.ExitCode, Is.Zero, outcome.Output);
            Assert.That(outcome.Output, Does.Match(@"ok +arm-none-eabi-gcc .*\d+\.\d+"));
            Assert.That(outcome.Output, Does.Match(@"ok +libm\.a"));
            Assert.That(outcome.Output, Does.Match(@"ok +QEMU emulator version \d+"));
        });
    }

    [Test]
    public void The_doctor_names_the_packages_that_are_missing()
    {
        using var empty = new TemporaryFolder();
        var outcome = Il2McuTool.RunIn(empty.Path, empty.Path, "doctor");
        Assert.Multiple(() =>
        {
            Assert.That(outcome.ExitCode, Is.EqualTo(1));
            Assert.That(outcome.Output, Does.Match(@"missing +arm-none-eabi-gcc"));
            Assert.That(
                outcome.Output,
                Does.Contain("sudo apt-get install gcc-arm-none-eabi libnewlib-arm-none-eabi binutils-arm-none-eabi qemu-system-arm gcc gdb-multiarch"));
        });
    }

    [Test]
    public void There_are_no_escape_sequences_outside_a_terminal() =>
        Assert.That(Il2McuTool.Run("doctor").Output + Il2McuTool.Run("build", "nothing.dll").Error, Does.Not.Contain('\x1b'));
}
