using System.Globalization;
using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Speed;

/// <summary>
/// Executed instructions of small kernels on the emulated Cortex-M4F, exact and repeatable. <c>NAME.instructions</c> holds
/// the number; bars that no update moves stand here. A first line <c>// il2mcu: --option</c> gives options of the build.
/// </summary>
[Category("Speed")]
[Parallelizable(ParallelScope.All)]
internal sealed class SpeedTests
{
    private const string OptionsMarker = "// il2mcu: ";

    private static readonly string s_cases = Repository.PathOf("tests", "Firmware.Tests", "Speed", "cases");

    private static readonly string s_updateCommand = GoldenFile.UpdateCommand("tests/Firmware.Tests", "Speed");

    private static IEnumerable<string> Kernels =>
        Directory.GetFiles(s_cases, "*.cs").Select(Path.GetFileNameWithoutExtension).Where(name => name != "Counter").Order(StringComparer.Ordinal)!;

    [TestCaseSource(nameof(Kernels))]
    public void A_kernel_takes_what_it_did(string kernel)
    {
        var lines = Run(kernel);
        Assert.That(new GoldenFile(Path.Combine(s_cases, kernel + ".instructions"), s_updateCommand).Check($"{lines[1]}\n"), Is.Null);
    }

    /// <summary>At most C's table of function pointers: the processor checks for null. (With explicit checks it is 780,009.)</summary>
    [Test]
    public void Interface_calls_cost_no_more_than_function_pointers() => Assert.That(Instructions("InterfaceCalls"), Is.AtMost(700_018));

    /// <summary>At most one and a half times what C's malloc and free take.</summary>
    [Test]
    public void Allocation_and_collection_cost_no_more_than_malloc_and_free() => Assert.That(Instructions("NodeList"), Is.AtMost(1_882_030 * 3 / 2));

    private static int Instructions(string kernel) =>
        int.Parse(File.ReadAllText(Path.Combine(s_cases, kernel + ".instructions")), CultureInfo.InvariantCulture);

    /// <summary>The lines that the kernel prints: its result, and the instructions.</summary>
    private static string[] Run(string kernel)
    {
        var folder = Repository.CleanFolder("speed", kernel);
        SourceFile[] sources = [SourceFile.Read(Path.Combine(s_cases, kernel + ".cs")), SourceFile.Read(Path.Combine(s_cases, "Counter.cs"))];
        var dll = CSharpCompiler.Compile(kernel, sources, folder, new CSharpOptions());
        var first = sources[0].Text.Split('\n')[0];
        IReadOnlyList<string> options = first.StartsWith(OptionsMarker, StringComparison.Ordinal) ? CaseFile.SplitArguments(first[OptionsMarker.Length..]) : [];
        var build = Testing.Firmware.Build(dll, folder, options);
        Assert.That(build.ExitCode, Is.Zero, build.Error);
        var run = Testing.Firmware.Tool("run", Testing.Firmware.ElfOf(dll, folder), "--deterministic", "--timeout", "60");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return run.Output.Split('\n');
    }
}
