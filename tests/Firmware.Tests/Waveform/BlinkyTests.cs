using System.Text.RegularExpressions;
using Il2Mcu.Testing;
using Il2Mcu.Tests.Cli;
using NUnit.Framework;

namespace Il2Mcu.Tests.Waveform;

/// <summary>
/// When Blinky's LEDs change, in SysTick interrupts, on the emulator. It does not model GPIO: every input register
/// reads 0, which is a released button where it is active high, and a held one where it is active low.
/// </summary>
public sealed partial class BlinkyTests
{
    private static readonly int[] Released = [0, 500, 1000, 1500];
    private static readonly int[] Held = [0, 125, 250, 375];

    private TemporaryFolder _folder = null!;
    private string _assembly = "";

    [OneTimeSetUp]
    public void CompileExample()
    {
        _folder = new TemporaryFolder();
        var library = Repository.PathOf("artifacts", "bin", "sdk", "lib", "Il2Mcu.Hal.Stm32.dll");
        _assembly = CSharpCompiler.Compile(
            "Blinky",
            [
                SourceFile.Read(Repository.PathOf("examples", "Blinky", "Program.cs")),
                new SourceFile("Usings.cs", "global using System.Threading;"),
            ],
            _folder.Path,
            new CSharpOptions { References = [library] });
        File.Copy(library, _folder["Il2Mcu.Hal.Stm32.dll"]);
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("stm32f4-discovery")]
    [TestCase("netduinoplus2")]
    public void The_leds_change_every_half_second(string board) => Changes(board, Released);

    [TestCase("blackpill-f401cc")]
    [TestCase("blackpill-f411ce")]
    [TestCase("nucleo-f446re")]
    public void The_leds_change_every_eighth_of_a_second_while_the_button_is_held(string board) => Changes(board, Held);

    private void Changes(string board, int[] expected)
    {
        var build = Il2McuTool.Run("build", _assembly, "--board", board, "--console", "none", "-o", _folder[board]);
        Assert.That(build.ExitCode, Is.Zero, build.Error);
        var run = Il2McuTool.Run("run", Path.Combine(_folder[board], "Blinky.elf"), "--leds", $"{expected.Length}", "--timeout", "120");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var lines = run.Output.TrimEnd().Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines.Select(line => int.Parse(line.TrimStart().Split(' ')[0])), Is.EqualTo(expected));
            // All LEDs together, lit first.
            Assert.That(
                lines.Select(line => string.Join(' ', State().Matches(line).Select(match => match.Value).Distinct())),
                Is.EqualTo(new[] { "on", "off", "on", "off" }));
        });
    }

    [GeneratedRegex(@"\b(on|off)\b")]
    private static partial Regex State();
}
