using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Coverage;

/// <summary>docs/coverage.md says what the cases prove, no more and no less.</summary>
[Category("Coverage")]
internal sealed class CoveragePageTests
{
    public static string UpdateCommand { get; } = GoldenFile.UpdateCommand("tests/Firmware.Tests", "Coverage");

    [Test]
    public void PageIsUpToDate()
    {
        if (Environment.GetEnvironmentVariable(GoldenFile.UpdateVariable) == "1")
        {
            CoreResults.TakeOver();
        }

        var page = CoveragePage.Generate(Repository.CleanFolder("coverage-cases"));
        Assert.That(new GoldenFile(Repository.PathOf("docs", "coverage.md"), UpdateCommand).Check(page), Is.Null);
    }

    /// <summary>An instruction that no case contains is named with its reason on the page, or it is missing here.</summary>
    [Test]
    public void EveryInstructionHasACase()
    {
        var page = File.ReadAllLines(Repository.PathOf("docs", "coverage.md"));
        Assert.That(page.Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains("` | 0 |  |", StringComparison.Ordinal)), Is.Empty);
    }
}
