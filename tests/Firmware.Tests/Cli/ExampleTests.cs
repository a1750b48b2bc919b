using System.Text.RegularExpressions;
using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary>The examples, built by a plain <c>dotnet build</c> and run on the emulator.</summary>
public sealed partial class ExampleTests
{
    [Test]
    public void Hello_prints_what_is_expected()
    {
        var run = Il2McuTool.Run("run", Build("Hello"), "--timeout", "60");
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo(Expected("Hello")));
            Assert.That(run.ExitCode, Is.Zero, run.Error);
        });
    }

    [Test]
    public void Blinkys_leds_change_when_expected()
    {
        var expected = Expected("Blinky").TrimEnd();
        var count = expected.Split('\n').Length;
        var run = Il2McuTool.Run("run", Build("Blinky"), "--leds", $"{count}", "--timeout", "120");
        Assert.Multiple(() =>
        {
            Assert.That(string.Join('\n', run.Output.TrimEnd().Split('\n').Select(Waveform)), Is.EqualTo(expected));
            Assert.That(run.ExitCode, Is.Zero, run.Error);
        });
    }

    private static string Expected(string example) =>
        File.ReadAllText(Repository.PathOf("examples", example, "expected.txt"));

    private static string Build(string example)
    {
        var folder = Repository.PathOf("examples", example);
        var outcome = UserProject.RunDotnet(folder, ["build", "-c", "Release", "--nologo"]);
        Assert.That(outcome.ExitCode, Is.Zero, outcome.Output);
        return Path.Combine(folder, "bin", "Release", "net10.0", example + ".elf");
    }

    /// <summary>From <c>500 ms  green on   blue off</c> to <c>500 01</c>: the last LED first, as the bits of a port are written.</summary>
    private static string Waveform(string line)
    {
        var states = State().Matches(line).Select(match => match.Groups["state"].Value == "on" ? '1' : '0').Reverse();
        return $"{line.TrimStart().Split(' ')[0]} {string.Concat(states)}";
    }

    [GeneratedRegex(@"  \w+ (?<state>on|off)")]
    private static partial Regex State();
}
