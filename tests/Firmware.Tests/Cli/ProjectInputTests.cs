using Il2Mcu.Report;
using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary><c>il2mcu build</c> and <c>run</c> on projects and assemblies.</summary>
public sealed class ProjectInputTests
{
    private const string Echo =
        """
        foreach (var argument in args)
        {
            System.Console.WriteLine(argument);
        }

        return args.Length;
        """;

    [Test]
    public void A_folder_is_built_and_run_with_the_projects_own_settings()
    {
        using var project = new UserProject(Echo, "<Il2McuBoard>netduinoplus2</Il2McuBoard>");
        var build = Il2McuTool.Run("build", project.Folder);
        Assert.Multiple(() =>
        {
            Assert.That(build.ExitCode, Is.Zero, build.Error);
            Assert.That(build.Output, Does.StartWith(SizeLine.Header));
            Assert.That(File.ReadAllLines(project.Output(".stamp"))[0], Is.EqualTo("board netduinoplus2"));
        });

        var written = File.GetLastWriteTimeUtc(project.Output(".elf"));
        var run = Il2McuTool.Run("run", project["App.csproj"], "--timeout", "60", "--", "one", "two words", "");
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo("one\ntwo words\n\n"));
            Assert.That(run.ExitCode, Is.EqualTo(3), run.Error);
            Assert.That(File.GetLastWriteTimeUtc(project.Output(".elf")), Is.EqualTo(written), "it was up to date");
        });
    }

    [Test]
    public void Properties_say_what_options_say_with_the_post_build_step_and_without()
    {
        const string Properties =
            "<Il2McuGc>leak</Il2McuGc><Il2McuHeap>8K</Il2McuHeap><Il2McuStack>3000</Il2McuStack>" +
            "<Il2McuNullChecks>trap</Il2McuNullChecks><Il2McuDivisionChecks>trap</Il2McuDivisionChecks>";
        using var project = new UserProject("return args.Length;", Properties, hasPostBuild: true);
        var dotnet = project.Dotnet("build");
        Assert.That(dotnet.ExitCode, Is.Zero, dotnet.Output);
        var afterBuild = File.ReadAllText(project.Output(".stamp"));

        Stamped(project.Folder, "-o", project["project"]);
        Stamped(
            project.Output(".dll"), "-o", project["options"], "--gc", "leak", "--heap", "8192", "--stack", "3000", "--null-checks", "trap", "--division-checks", "trap");
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(Path.Combine(project["project"], "App.stamp")), Is.EqualTo(afterBuild));
            Assert.That(File.ReadAllText(Path.Combine(project["options"], "App.stamp")), Is.EqualTo(afterBuild));
            Assert.That(afterBuild, Does.Contain("checks Trap Trap"));
        });

        static void Stamped(params string[] arguments)
        {
            var build = Il2McuTool.Run(["build", .. arguments]);
            Assert.That(build.ExitCode, Is.Zero, build.Error);
        }
    }

    [Test]
    public void A_property_with_an_impossible_value_is_refused()
    {
        using var project = new UserProject("return 0;", "<Il2McuNullChecks>never</Il2McuNullChecks>");
        var build = Il2McuTool.Run("build", project.Folder);
        Assert.Multiple(() =>
        {
            Assert.That(build.ExitCode, Is.EqualTo(1));
            Assert.That(build.Error, Does.Contain("error MCU1").And.Contain("Il2McuNullChecks: The kind of check 'never' is unknown. Known: explicit, trap."));
        });
    }

    [Test]
    public void Run_builds_again_when_the_program_or_the_options_change()
    {
        using var project = new UserProject("return 5;");
        Assert.That(Il2McuTool.Run("run", project.Folder, "--timeout", "60").ExitCode, Is.EqualTo(5));

        File.WriteAllText(project["Program.cs"], "return 6;");
        Assert.That(Il2McuTool.Run("run", project.Folder, "--timeout", "60").ExitCode, Is.EqualTo(6));

        var written = File.GetLastWriteTimeUtc(project.Output(".elf"));
        Assert.That(Il2McuTool.Run("run", project.Output(".dll"), "--board", "netduinoplus2", "--timeout", "60").ExitCode, Is.EqualTo(6));
        Assert.That(File.GetLastWriteTimeUtc(project.Output(".elf")), Is.GreaterThan(written));
    }

    [Test]
    public void A_project_that_does_not_compile_shows_the_compilers_message()
    {
        using var project = new UserProject("return nonsense;");
        var outcome = Il2McuTool.Run("build", project.Folder);
        Assert.Multiple(() =>
        {
            Assert.That(outcome.ExitCode, Is.EqualTo(1));
            Assert.That(outcome.Error, Does.Match(@"Program\.cs\(1,8\): error CS0103: .*'nonsense'"));
            Assert.That(outcome.Error, Does.Contain("error MCU1011: 'dotnet build' of "));
        });
    }

    [Test]
    public void Two_builds_are_the_same_bytes_also_with_a_shuffled_analysis()
    {
        using var project = new UserProject(Echo);
        Assert.That(Il2McuTool.Run("build", project.Folder, "-o", project["one"]).ExitCode, Is.Zero);
        Assert.That(Il2McuTool.Run("build", project.Output(".dll"), "-o", project["another folder"], "--shuffle-seed", "42").ExitCode, Is.Zero);
        Assert.Multiple(() =>
        {
            foreach (var file in new[] { "App.elf", "App.bin", "App.hex" })
            {
                Assert.That(
                    File.ReadAllBytes(Path.Combine(project["another folder"], file)),
                    Is.EqualTo(File.ReadAllBytes(Path.Combine(project["one"], file))),
                    file);
            }
        });
    }

    [Test]
    public void Why_shows_the_chain_from_Main()
    {
        using var project = new UserProject(
            """
            Outer();

            static void Outer() => Inner(new string[System.Environment.TickCount]);

            static void Inner(string[] lines) => System.Console.WriteLine(lines.Length);
            """);
        var why = Il2McuTool.Run("why", "Inner", project.Folder);
        Assert.Multiple(() =>
        {
            Assert.That(why.ExitCode, Is.Zero, why.Error);
            Assert.That(why.Output, Does.Match(@"(?s)Inner.*\n  .*Main.*\n    .*Outer.*\n      .*Inner"));
        });

        var unknown = Il2McuTool.Run("why", "WriteLime", project.Output(".elf"));
        Assert.That(Il2McuTool.Refused(unknown, "MCU1013"), Does.Contain("Did you mean"));
    }
}
