using Il2Mcu.Report;
using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary>The post-build step: <c>dotnet build</c> of an ordinary project leaves firmware.</summary>
public sealed class PostBuildTests
{
    private const string Hello = "System.Console.WriteLine(\"Hello\");\n";

    [Test]
    public void Firmware_is_built_once_until_something_changes_and_cleaned_away()
    {
        using var project = new UserProject(Hello, hasPostBuild: true);
        var first = project.Dotnet("build");
        Assert.That(first.ExitCode, Is.Zero, first.Output);
        Assert.Multiple(() =>
        {
            Assert.That(project.HasFirmware, Is.True);
            Assert.That(first.Output, Does.Contain(SizeLine.Header));
            Assert.That(first.Output, Does.Match(@"\d+\tApp\.elf|App\.elf"));
        });

        var second = project.Dotnet("build");
        Assert.That(second.Output, Does.Not.Contain(SizeLine.Header), "nothing changed");

        var otherBoard = project.Dotnet("build", "-p:Il2McuBoard=netduinoplus2");
        Assert.That(otherBoard.Output, Does.Contain(SizeLine.Header), "a property changed");

        File.WriteAllText(project["Program.cs"], Hello + Hello);
        var otherSource = project.Dotnet("build", "-p:Il2McuBoard=netduinoplus2");
        Assert.That(otherSource.Output, Does.Contain(SizeLine.Header), "the source changed");

        Assert.That(project.Dotnet("clean").ExitCode, Is.Zero);
        Assert.That(Directory.GetFileSystemEntries(Path.GetDirectoryName(project.Output(".dll"))!), Is.Empty, "clean");
    }

    [Test]
    public void A_budget_that_is_exceeded_fails_every_build_until_it_is_raised()
    {
        using var project = new UserProject(Hello, hasPostBuild: true);
        for (var build = 0; build < 2; build++)
        {
            var outcome = project.Dotnet("build", "-p:Il2McuFlashBudget=100");
            Assert.Multiple(() =>
            {
                Assert.That(outcome.ExitCode, Is.EqualTo(1));
                Assert.That(outcome.Output, Does.Contain("error MCU5001:").And.Contain("1 Error(s)"));
            });
        }

        Assert.That(project.Dotnet("build").ExitCode, Is.Zero);
    }

    [Test]
    public void An_error_stands_at_the_line_of_the_source()
    {
        using var project = new UserProject(
            """
            using System.Runtime.InteropServices;

            [DllImport("libc")]
            static extern int getpid();

            return getpid();
            """,
            hasPostBuild: true);
        var outcome = project.Dotnet("build");
        Assert.Multiple(() =>
        {
            Assert.That(outcome.ExitCode, Is.EqualTo(1));
            Assert.That(outcome.Output, Does.Match(@"(?m)^(.*/)?Program\.cs\(6,\d+\): error MCU3003: .*getpid.*\[.*App\.csproj\]"));
        });
    }

    [TestCase("<Il2McuPostBuild>false</Il2McuPostBuild>")]
    [TestCase("<OutputType>Library</OutputType>")]
    public void Firmware_is_not_built_when_it_is_not_wanted(string property)
    {
        using var project = new UserProject("internal static class Program { private static void Main() { } }", property, hasPostBuild: true);
        var outcome = project.Dotnet("build");
        Assert.Multiple(() =>
        {
            Assert.That(outcome.ExitCode, Is.Zero, outcome.Output);
            Assert.That(File.Exists(project.Output(".elf")), Is.False);
        });
    }
}
