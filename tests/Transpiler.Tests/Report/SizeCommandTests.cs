using System.CommandLine;
using Il2Mcu.Cli;
using Il2Mcu.Diagnostics;
using NUnit.Framework;

namespace Il2Mcu.Tests.Report;

public sealed class SizeCommandTests
{
    private Firmware _firmware = null!;

    [OneTimeSetUp]
    public void Build() => _firmware = Firmware.Build().WithNames();

    [OneTimeTearDown]
    public void Delete() => _firmware.Dispose();

    [Test]
    public void Firmware_is_reported_by_method()
    {
        Assert.That(Run(_firmware.ElfPath), Does.Contain("method\n").And.Contain("  Blinky.Program.Main(int)\n").And.Contain("  total\n"));
    }

    [Test]
    public void Rows_add_up_to_what_the_real_tool_prints([Values("assembly", "namespace", "type", "method", "symbol")] string by)
    {
        var json = _firmware.PathOf($"{by}.json");
        File.WriteAllText(json, Run(_firmware.ElfPath, "--by", by, "--format", "json"));
        var report = Il2Mcu.Report.JsonReport.Read(json);
        var numbers = Firmware.Run("arm-none-eabi-size", _firmware.ElfPath).Split('\n')[1].Split('\t').Take(3).Select(long.Parse).ToArray();

        Assert.That(report.Rows.Sum(row => row.Flash), Is.EqualTo(numbers[0] + numbers[1]));
        Assert.That(report.Rows.Sum(row => row.Ram), Is.EqualTo(numbers[1] + numbers[2]));
        Assert.That(report.Notes, Is.Empty);
    }

    [Test]
    public void Output_is_the_same_each_time([Values("text", "json", "markdown")] string format)
    {
        var first = Run(_firmware.ElfPath, "--format", format);
        var second = Run(_firmware.ElfPath, "--format", format);

        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void Peers_are_shown()
    {
        Assert.That(Run(_firmware.ElfPath, "--vs", "peers"), Does.Contain("567,244  2,560  11,024"));
    }

    [Test]
    public void Earlier_report_chooses_the_grouping()
    {
        var before = _firmware.PathOf("before.json");
        File.WriteAllText(before, Run(_firmware.ElfPath, "--by", "type", "--format", "json"));

        Assert.That(Run(_firmware.ElfPath, "--vs", before), Does.Contain("+/-  type\n").And.Contain("rows that did not change: 7."));
        Assert.That(
            Failure(_firmware.ElfPath, "--vs", before, "--by", "symbol"),
            Is.EqualTo(DiagnosticId.InvalidBaseline));
    }

    [Test]
    public void Top_shows_the_biggest_only()
    {
        var lines = Run(_firmware.ElfPath, "--top", "2").Split('\n');

        Assert.That(lines[5], Does.Match(@"\(\d+ more\)"));
        Assert.That(lines[6], Does.EndWith("  total"));
    }

    [Test]
    public void Projects_are_built_first()
    {
        var project = _firmware.PathOf("Blinky.csproj");
        File.WriteAllText(project, "<Project />");
        var built = new List<string>();

        string? BuildElf(string path)
        {
            built.Add(path);
            return _firmware.ElfPath;
        }

        Assert.That(Run(BuildElf, out var output, project), Is.Zero);
        Assert.That(output, Does.StartWith("Blinky.elf: text "));
        Assert.That(built, Is.EqualTo(new[] { project }));
        Assert.That(Run(_ => null, out output, project), Is.EqualTo(1));
        Assert.That(output, Is.Empty);
    }

    [Test]
    public void Missing_side_cars_are_noted()
    {
        using var alone = Firmware.Build();
        File.Delete(alone.MapPath);

        Assert.That(Run(alone.ElfPath), Does.Contain("There is no 'Blinky.symbols.json'").And.Contain("There is no 'Blinky.map'"));
    }

    [TestCase("{")]
    [TestCase("{}")]
    [TestCase("[null]")]
    [TestCase("""[{ "linkName": "Blinky.Program.Main" }]""")]
    [TestCase("""[{ "linkName": "x", "kind": "Nonsense" }]""")]
    public void Broken_side_cars_are_noted(string names)
    {
        using var broken = Firmware.Build();
        File.WriteAllText(broken.PathOf("Blinky.symbols.json"), names);
        File.WriteAllText(broken.MapPath, "not a map");

        Assert.That(Run(broken.ElfPath), Does.Contain("cannot read 'Blinky.symbols.json'").And.Contain("  Blinky.Program.Main\n"));
    }

    [Test]
    public void Bad_input_is_a_diagnostic()
    {
        var text = _firmware.PathOf("notes.txt");
        File.WriteAllText(text, "Hello");

        Assert.That(Failure(text), Is.EqualTo(DiagnosticId.NotAnElf));
        Assert.That(Failure(_firmware.PathOf("none.elf")), Is.EqualTo(DiagnosticId.InputNotFound));
        Assert.That(Failure(_firmware.ElfPath, "--vs", text), Is.EqualTo(DiagnosticId.InvalidBaseline));
    }

    [TestCase("--by", "colour")]
    [TestCase("--format", "xml")]
    [TestCase("--top", "0")]
    [TestCase("--top", "many")]
    public void Bad_options_are_refused(string option, string value)
    {
        Assert.That(Run(_ => null, out var output, _firmware.ElfPath, option, value), Is.Not.Zero);
        Assert.That(output, Does.Not.Contain("total"));
    }

    [Test]
    public void Help_explains_the_labels()
    {
        Assert.That(Run("--help"), Does.Contain("(libgcc)").And.Contain("--vs <FILE.json|peers>"));
    }

    private static DiagnosticId Failure(params string[] arguments) =>
        Assert.Throws<DiagnosticException>(() => Run(arguments))!.Diagnostic.Id;

    private static string Run(params string[] arguments)
    {
        Assert.That(Run(_ => null, out var output, arguments), Is.Zero);
        return output;
    }

    private static int Run(Func<string, string?> build, out string output, params string[] arguments)
    {
        using var writer = new StringWriter();
        using var errors = new StringWriter();
        var root = new RootCommand { SizeCommand.Create(build) };
        var configuration = new InvocationConfiguration { Output = writer, Error = errors, EnableDefaultExceptionHandler = false };
        var exitCode = root.Parse(["size", .. arguments]).Invoke(configuration);
        output = writer.ToString();
        return exitCode;
    }
}
