using Il2Mcu.Report;
using Il2Mcu.Testing;
using Il2Mcu.Tests.Cli;
using NUnit.Framework;

namespace Il2Mcu.Tests.Size;

/// <summary>The sizes of the examples and of small programs with one construct each: exact, and with upper bars that no update moves.</summary>
[Category(BudgetFile.Category)]
public sealed class SizeTests
{
    private const string Board = "stm32f4-discovery";
    private const string OptionsMarker = "// il2mcu: ";

    private static readonly string Cases = Repository.PathOf("tests", "Firmware.Tests", "Size", "cases");

    private static IEnumerable<string> Probes =>
        Directory.GetFiles(Cases, "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Blinky_is_as_small_as_written_by_hand_in_C()
    {
        var size = CheckExample("Blinky", "--console none").Single().Total;
        Assert.That(size.Text, Is.AtMost(700));
        Assert.That(size.Ram, Is.AtMost(8));
    }

    [Test]
    public void Hello_pays_for_its_own_console_only()
    {
        var sizes = CheckExample("Hello", "--console semihosting", "--console itm", "--console usart");
        Assert.That(sizes.Take(2).Select(record => record.Total.Text), Has.All.AtMost(1500));
    }

    [Test]
    public void Return_42_needs_little_beside_the_vector_table()
    {
        var image = ElfImage.Read(BuildProbe("return-42", out _));
        var vectors = image.AllocatedSections.Single(section => section.Name == ".vectors");
        var size = SizeLine.Of(image);
        Assert.That(size.Text - vectors.Size, Is.AtMost(150));
        Assert.That(size.Ram, Is.Zero);
    }

    [TestCaseSource(nameof(Probes))]
    public void A_construct_costs_what_it_did(string probe)
    {
        var report = SizeReport.Read(BuildProbe(probe, out var options), SizeGrouping.Method);
        var record = SizeRecord.Of($"--board {Board} {options}", report);
        Assert.That(BudgetFile.Check(Path.Combine(Cases, probe + ".budget.json"), [record]), Is.Null);
    }

    [Test]
    public void Every_budget_has_its_program() =>
        Assert.That(GoldenFile.Orphans(Cases, "budget.json"), Is.Empty);

    [Test]
    public void A_change_shows_old_and_new_sums_and_the_biggest_changes_first()
    {
        SizeRecord Record(long text, long main, long helper) => new(
            Board, new SizeLine(text, 0, 4), new Dictionary<string, long> { ["Main"] = main, ["Helper"] = helper, ["Same"] = 7 });
        Assert.That(
            BudgetFile.Differences([Record(100, 40, 12)], [Record(120, 70, 2)]),
            Is.EqualTo(
                """
                  stm32f4-discovery
                    was text 100, data 0, bss 4
                    is  text 120, data 0, bss 4
                    +30  Main (40 -> 70)
                    -10  Helper (12 -> 2)

                """));
        Assert.That(BudgetFile.Differences([Record(100, 40, 12)], [Record(100, 41, 11)]), Is.Null, "only the sums are compared");
    }

    /// <summary>Builds an example once for each set of options and compares with its <c>budget.json</c>.</summary>
    private List<SizeRecord> CheckExample(string example, params IEnumerable<string> builds)
    {
        var records = builds.Select(options => SizeRecord.Of(
            $"--board {Board} {options}", SizeReport.Read(Build(Repository.PathOf("examples", example), example, options), SizeGrouping.Method))).ToList();
        Assert.That(BudgetFile.Check(Repository.PathOf("examples", example, "budget.json"), records), Is.Null);
        return records;
    }

    /// <summary>Builds a probe with the options that its first line gives.</summary>
    private string BuildProbe(string probe, out string options)
    {
        var source = SourceFile.Read(Path.Combine(Cases, probe + ".cs"));
        options = source.Text.Split('\n')[0][OptionsMarker.Length..];
        return Build(CSharpCompiler.Compile("Probe", [source], _folder.Path, new CSharpOptions()), "Probe", options);
    }

    private string Build(string input, string name, string options)
    {
        var output = _folder[$"firmware{options.Replace(' ', '-')}"];
        var outcome = Il2McuTool.Run(["build", input, "-o", output, "--board", Board, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.That(outcome.ExitCode, Is.Zero, outcome.Error);
        return Path.Combine(output, name + ".elf");
    }
}
