using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Reach;

/// <summary>The same input gives the same bytes: in another folder, and with the analysis done in another order.</summary>
[Category("Determinism")]
internal sealed class DeterminismTests
{
    private const string Name = "Determinism";
    private const int Seeds = 5;

    private string _dll = "";
    private string _reference = "";

    [OneTimeSetUp]
    public void BuildReference()
    {
        var folder = Repository.CleanFolder("determinism", "source");
        var source = SourceFile.Read(Repository.PathOf("tests", "Transpiler.Tests", "Reach", "cases", Name + ".cs"));
        _dll = CSharpCompiler.Compile(Name, [source], folder, new CSharpOptions());
        _reference = Build("reference");
    }

    [Test]
    public void AnotherFolderGivesTheSameBytes() => AssertSame(Build("elsewhere/deeper"));

    [Test]
    public void AnotherOrderGivesTheSameBytes([Range(1, Seeds)] int seed) =>
        AssertSame(Build($"seed{seed}", "--shuffle-seed", $"{seed}"));

    /// <summary>The program is large enough for an order to matter.</summary>
    [Test]
    public void ProgramIsNotTrivial() =>
        Assert.That(File.ReadLines(Path.Combine(_reference, $"{Name}.symbols.json")).Count(line => line.Contains("\"linkName\"", StringComparison.Ordinal)), Is.GreaterThan(100));

    private string Build(string name, params string[] options)
    {
        var folder = Repository.CleanFolder("determinism", name);
        var build = Firmware.Build(_dll, folder, options);
        Assert.That(build.ExitCode, Is.Zero, build.AllText);
        return folder;
    }

    private void AssertSame(string folder)
    {
        string[] files = [$"{Name}.c/{Name}.c", $"{Name}.c/{Name}.ld", $"{Name}.symbols.json", $"{Name}.elf", $"{Name}.bin", $"{Name}.hex"];
        using (Assert.EnterMultipleScope())
        {
            foreach (var file in files)
            {
                var expected = File.ReadAllBytes(Path.Combine(_reference, file));
                var actual = File.ReadAllBytes(Path.Combine(folder, file));
                var first = expected.AsSpan().CommonPrefixLength(actual);
                Assert.That(actual.AsSpan().SequenceEqual(expected), Is.True, $"{file} differs from byte {first}: {Near(expected, first)} | {Near(actual, first)}");
            }
        }
    }

    private static string Near(byte[] bytes, int position) =>
        System.Text.Encoding.Latin1.GetString(bytes[Math.Max(0, position - 60)..Math.Min(bytes.Length, position + 60)]).ReplaceLineEndings(" ");
}
