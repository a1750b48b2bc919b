using System.Globalization;
using Il2Mcu.Testing;
using Il2Mcu.Testing.RandomPrograms;
using NUnit.Framework;

namespace Il2Mcu.Tests.RandomPrograms;

/// <summary>
/// Programs drawn from seeds behave as firmware as under .NET. A run is bounded; the environment variables
/// IL2MCU_RANDOM_PROGRAMS and IL2MCU_RANDOM_SEED make it longer and choose the first seed.
/// </summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
[Category("Random")]
internal sealed class RandomProgramTests
{
    private const int ProgramsPerBatch = 20;

    public static IEnumerable<int> Batches()
    {
        var programs = Setting("IL2MCU_RANDOM_PROGRAMS", 40);
        var first = Setting("IL2MCU_RANDOM_SEED", 1);
        return Enumerable.Range(0, (programs + ProgramsPerBatch - 1) / ProgramsPerBatch).Select(batch => first + (batch * ProgramsPerBatch));
    }

    [TestCaseSource(nameof(Batches))]
    public void BehaveAsUnderDotNet(int firstSeed)
    {
        var folder = Repository.CleanFolder("random", firstSeed.ToString(CultureInfo.InvariantCulture));
        var optimise = firstSeed / ProgramsPerBatch % 2 == 0;
        var source = BatchOfRandomPrograms.Write(firstSeed, ProgramsPerBatch);
        var path = Path.Combine(folder, "Batch.cs");
        File.WriteAllText(path, source);
        var dll = CSharpCompiler.Compile(
            "Batch", [new SourceFile(path, source)], folder, new CSharpOptions { Optimise = optimise, EntryPointType = BatchOfRandomPrograms.EntryPoint });
        var expected = CoreClr.Run(dll);
        Assert.That(expected.ExitCode, Is.Zero, expected.Error);
        var build = Firmware.BuildHere(RunTarget.Emulator, dll, folder);
        Assert.That(build.ExitCode, Is.Zero, $"{path}\n{build.Error}");
        var actual = Firmware.Run(Firmware.ElfOf(dll, folder));
        Assert.That(Comparison.Difference(path, expected, actual), Is.Null);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
