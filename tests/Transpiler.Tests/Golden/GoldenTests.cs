using System.Collections.Concurrent;
using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Golden;

/// <summary>
/// IR and C of single constructs. A case is <c>cases/NAME.cs</c> with a method <c>Construct</c>; beside it lie the
/// goldens <c>NAME.lower.txt</c>, <c>NAME.optimise.txt</c> and <c>NAME.emit.txt</c>, which the update command writes.
/// </summary>
[Category(Category)]
[Parallelizable(ParallelScope.All)]
internal sealed class GoldenTests
{
    private const string Category = "Golden";

    /// <summary>Only this method is dumped; Main is there to reach it.</summary>
    private const string Method = ".Construct";

    private static readonly string[] Phases = ["Lower", "Optimise", "Emit"];
    private static readonly ConcurrentDictionary<string, Lazy<string>> Dumps = new();
    private static readonly string UpdateCommand = GoldenFile.UpdateCommand("tests/Transpiler.Tests", Category);

    private static string CasesFolder => Repository.PathOf("tests", "Transpiler.Tests", "Golden", "cases");

    [TestCaseSource(nameof(Cases))]
    public void DumpIsAsCheckedIn(string name, string phase)
    {
        var golden = new GoldenFile(Path.Combine(CasesFolder, $"{name}.{Suffix(phase)}"), UpdateCommand);
        if (golden.Check(DumpOf(name, phase)) is { } difference)
        {
            Assert.Fail(difference);
        }
    }

    [Test]
    public void EveryGoldenHasItsCase() =>
        Assert.That(GoldenFile.Orphans(CasesFolder, Phases.Select(Suffix)), Is.Empty);

    private static IEnumerable<TestCaseData> Cases() => Directory.GetFiles(CasesFolder, "*.cs")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal)
        .SelectMany(name => Phases.Select(phase => new TestCaseData(name, phase).SetArgDisplayNames(name, phase)));

    private static string Suffix(string phase) => $"{phase.ToLowerInvariant()}.txt";

    private static string DumpOf(string name, string phase)
    {
        var folder = Dumps.GetOrAdd(name, _ => new Lazy<string>(() => Translate(name))).Value;

        // Line directives carry full paths; the rest of the text does not depend on the machine.
        return File.ReadAllText(Path.Combine(folder, $"{name}.{phase}.txt"))
            .Replace(Repository.Root, "", StringComparison.Ordinal);
    }

    /// <summary>One run of the tool writes the dumps of all phases.</summary>
    private static string Translate(string name)
    {
        var folder = Repository.CleanFolder("golden", name);
        var source = SourceFile.Read(Path.Combine(CasesFolder, name + ".cs"));
        var dll = CSharpCompiler.Compile(name, [source], folder, new CSharpOptions());
        var build = Firmware.Build(dll, folder, "--dump-after", string.Join(',', Phases), "--method", Method, "--translate-only");
        Assert.That(build.ExitCode, Is.Zero, build.AllText);
        return folder;
    }
}
