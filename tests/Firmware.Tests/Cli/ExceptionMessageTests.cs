using System.Text;
using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary><c>--exception-messages</c>: which texts are in flash, what is printed, and how it is chosen.</summary>
public sealed class ExceptionMessageTests
{
    private const string Program =
        """
        using System;

        try
        {
            Check(args.Length);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }

        var numbers = new int[1];
        Console.WriteLine(numbers[args.Length]);

        static void Check(int count)
        {
            if (count > 0)
            {
                throw new InvalidOperationException("own text " + count);
            }
        }
        """;

    private const string Own = "own text ";
    private const string Runtime = "Index was outside";

    [Test]
    public void Each_kind_leaves_out_its_messages()
    {
        using var project = new UserProject(Program);
        Assert.That(Il2McuTool.Run("build", project.Folder, "-o", project["all"]).ExitCode, Is.Zero);
        var all = Image(project, "all", project.Output(".dll"), []);
        var own = Image(project, "own", project.Output(".dll"), ["--exception-messages", "own"]);
        var none = Image(project, "none", project.Output(".dll"), ["--exception-messages", "none"]);
        Assert.Multiple(() =>
        {
            Assert.That(all, Does.Contain(Own).And.Contain(Runtime));
            Assert.That(own, Does.Contain(Own).And.Not.Contain(Runtime));
            Assert.That(none, Does.Not.Contain(Own).And.Not.Contain(Runtime));
            Assert.That(own, Has.Length.LessThan(all.Length));
            Assert.That(none, Has.Length.LessThan(own.Length));
        });
    }

    [TestCase("all", "own text 1\n", "Unhandled exception. System.IndexOutOfRangeException: Index was outside the bounds of the array.\n")]
    [TestCase("own", "own text 1\n", "Unhandled exception. System.IndexOutOfRangeException\n")]
    [TestCase("none", "System.InvalidOperationException\n", "Unhandled exception. System.IndexOutOfRangeException\n")]
    public void The_name_of_the_type_stands_for_a_message(string kind, string output, string error)
    {
        using var project = new UserProject(Program);
        var run = Il2McuTool.Run("run", project.Folder, "--board", "netduinoplus2", "--exception-messages", kind, "--", "x");
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.EqualTo(output), run.Error);
            Assert.That(run.Error, Does.EndWith(error));
            Assert.That(run.ExitCode, Is.EqualTo(134));
        });
    }

    [Test]
    public void The_project_may_say_it()
    {
        using var project = new UserProject(Program, "<Il2McuExceptionMessages>none</Il2McuExceptionMessages>", hasPostBuild: true);
        Assert.That(project.Dotnet("build").ExitCode, Is.Zero);
        var built = Text(project.Output(".bin"));
        Assert.Multiple(() =>
        {
            Assert.That(built, Does.Not.Contain(Own).And.Not.Contain(Runtime));
            Assert.That(Image(project, "tool", project.Folder, []), Is.EqualTo(built));
        });
    }

    [Test]
    public void Other_kinds_are_refused()
    {
        using var project = new UserProject(Program);
        var outcome = Il2McuTool.Run("build", project.Folder, "--exception-messages", "some");
        Assert.Multiple(() =>
        {
            Assert.That(outcome.ExitCode, Is.EqualTo(1));
            Assert.That(outcome.Error, Does.Contain("Known: none, own, all."));
        });
    }

    private static string Image(UserProject project, string folder, string input, string[] options)
    {
        var outcome = Il2McuTool.Run(["build", input, "-o", project[folder], .. options]);
        Assert.That(outcome.ExitCode, Is.Zero, outcome.Error);
        return Text(System.IO.Path.Combine(project[folder], "App.bin"));
    }

    /// <summary>The bytes as UTF-16; strings are at even addresses.</summary>
    private static string Text(string path) => Encoding.Unicode.GetString(File.ReadAllBytes(path));
}
