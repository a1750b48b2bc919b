using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Golden;

/// <summary>Goldens are compared, updated on demand, and never updated by continuous integration.</summary>
internal sealed class GoldenFileTests
{
    private string _folder = "";

    private string GoldenPath => Path.Combine(_folder, "case.txt");

    [SetUp]
    public void CreateFolder() => _folder = Repository.CleanFolder("harness", TestContext.CurrentContext.Test.Name);

    [Test]
    public void EqualTextPassesWhateverItsLineEndings()
    {
        File.WriteAllText(GoldenPath, "a\nb\n");
        Assert.That(Check("a\r\nb\r\n"), Is.Null);
    }

    [Test]
    public void DifferenceIsShownAndKept()
    {
        File.WriteAllText(GoldenPath, "a\nb\nc\n");
        var message = Check("a\nB\nc\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(message, Does.Contain("-b\n+B\n"));
            Assert.That(message, Does.EndWith("To accept it: IL2MCU_UPDATE=1 dotnet test tests/Some.Tests --filter Category=Golden"));
            Assert.That(File.ReadAllText(GoldenPath + ".actual"), Is.EqualTo("a\nB\nc\n"));
        }
    }

    [Test]
    public void MissingGoldenFails() => Assert.That(Check("a\n"), Does.Contain("does not exist"));

    [Test]
    public void UpdateWritesTheGoldenAndRemovesTheLeftover()
    {
        Check("new\n");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Check("new\n", updating: true), Is.Null);
            Assert.That(File.ReadAllText(GoldenPath), Is.EqualTo("new\n"));
            Assert.That(File.Exists(GoldenPath + ".actual"), Is.False);
        }
    }

    [Test]
    public void UpdateIsRefusedUnderContinuousIntegration()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Check("new\n", updating: true, continuousIntegration: true), Does.Contain("refused"));
            Assert.That(File.Exists(GoldenPath), Is.False);
        }
    }

    [Test]
    public void GoldensWithoutCaseAreOrphans()
    {
        File.WriteAllText(Path.Combine(_folder, "kept.cs"), "");
        File.WriteAllText(Path.Combine(_folder, "kept.lower.txt"), "");
        File.WriteAllText(Path.Combine(_folder, "lost.lower.txt"), "");
        Assert.That(
            GoldenFile.Orphans(_folder, "lower.txt").Select(path => Path.GetFileName(path)),
            Is.EqualTo(new List<string> { "lost.lower.txt" }));
    }

    private string? Check(string actual, bool updating = false, bool continuousIntegration = false) =>
        new GoldenFile(GoldenPath, GoldenFile.UpdateCommand("tests/Some.Tests", "Golden"))
            .Check(actual, updating, continuousIntegration);
}
