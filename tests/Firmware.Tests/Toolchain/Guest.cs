using System.Text;
using Il2Mcu.Diagnostics;
using Il2Mcu.Toolchain;
using NUnit.Framework;

namespace Il2Mcu.Tests.Toolchain;

/// <summary>Builds and runs the hand-written C programs in <c>fixtures</c>.</summary>
internal static class Guest
{
    public static readonly TargetSpec Target = new()
    {
        Name = "test",
        Port = "none",
        CompilerOptions = ["-mcpu=cortex-m4", "-mthumb", "-mfloat-abi=hard", "-mfpu=fpv4-sp-d16"],
        VectorCount = 16,
        Memory = new Dictionary<string, MemoryRegion>
        {
            ["flash"] = new(0x0800_0000, 64 * 1024),
            ["ram"] = new(0x2000_0000, 128 * 1024),
        },
        StackSize = 4096,
        Constants = new Dictionary<string, long>(),
        Leds = [new("green", "PD12", true), new("orange", "PD13", true), new("red", "PD14", true), new("blue", "PD15", true)],
        QemuMachine = "netduinoplus2",
    };

    private static string Fixtures => Path.Combine(TestContext.CurrentContext.TestDirectory, "fixtures");

    /// <summary>Copies a fixture to <paramref name="folder"/>, as the pipeline would write its C there, and builds it.</summary>
    public static BuildOutput? Build(string name, string folder, DiagnosticBag diagnostics)
    {
        var generated = Directory.CreateDirectory(Path.Combine(folder, "c")).FullName;
        var source = Path.Combine(generated, name + ".c");
        File.Copy(Path.Combine(Fixtures, name + ".c"), source);
        return GccToolchain.Build(Request(name, source, folder), diagnostics);
    }

    /// <summary>What the toolchain is asked for.</summary>
    public static BuildRequest Request(string name, string source, string folder) => new()
    {
        SourceFile = source,
        IncludeFolders = [Fixtures],
        LinkerScript = Path.Combine(Fixtures, "guest.ld"),
        Target = Target,
        OutputFolder = folder,
        Name = name,
        BiggestSymbols = (map, region) => $"those of {region} in {Path.GetFileName(map)}",
    };

    /// <summary>Builds and runs a fixture; every problem of the build fails the test.</summary>
    public static async Task<GuestRun> Run(string name, Func<QemuRequest, QemuRequest>? change = null)
    {
        using var folder = new TemporaryFolder();
        var diagnostics = new DiagnosticBag();
        var output = Build(name, folder.Path, diagnostics);
        Assert.That(diagnostics.Sorted, Is.Empty);
        using var standardOutput = new MemoryStream();
        using var standardError = new MemoryStream();
        var request = new QemuRequest
        {
            ElfPath = output!.ElfPath,
            Target = Target,
            Timeout = TimeSpan.FromMinutes(1),
            Output = standardOutput,
            Error = standardError,
        };
        var exitCode = await QemuRunner.RunAsync(change?.Invoke(request) ?? request, diagnostics);
        return new GuestRun(exitCode, Text(standardOutput), Text(standardError), diagnostics.Sorted);
    }

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());
}

/// <summary>How a fixture ended.</summary>
internal sealed record GuestRun(int ExitCode, string Output, string Error, IReadOnlyList<Diagnostic> Diagnostics);
