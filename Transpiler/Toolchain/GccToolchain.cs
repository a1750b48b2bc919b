using System.Text.RegularExpressions;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Toolchain;

/// <summary>
/// Compiles and links one generated C file with arm-none-eabi-gcc, in one run of the compiler driver,
/// then converts the ELF file. Outputs depend on the inputs alone, not on folder, time or process id.
/// </summary>
public static partial class GccToolchain
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Options that hold .NET's semantics (wrapping arithmetic, no type-based aliasing, no contraction of float
    /// operations, null checks kept) and let the compiler see and drop everything (whole program, sections).
    /// </summary>
    private static readonly string[] CompilerOptions =
    [
        "-std=gnu11", "-Os", "-g3", "-fwhole-program",
        "-fwrapv", "-fno-strict-aliasing", "-ffp-contract=off", "-fno-delete-null-pointer-checks",
        "-ffunction-sections", "-fdata-sections", "-Wall", "-Wextra", "-Werror",
    ];

    /// <summary>
    /// Warnings that judge the user's program: the values which flow through it, after inlining, and its operators on bool. C# allows what
    /// they doubt (unsafe code, locals that are not initialised, the complement of a bool), and they are often wrong. The others judge the
    /// translation, and are errors.
    /// </summary>
    private static readonly string[] ValueWarnings =
    [
        "-Wno-array-bounds", "-Wno-stringop-overflow", "-Wno-stringop-overread", "-Wno-uninitialized", "-Wno-maybe-uninitialized",
        "-Wno-dangling-pointer", "-Wno-return-local-addr", "-Wno-nonnull", "-Wno-restrict", "-Wno-overflow",
        "-Wno-bool-operation",
    ];

    /// <summary>Firmware stands on nothing but gcc's own arithmetic.</summary>
    private static readonly string[] FirmwareOptions =
        ["-ffreestanding", "-nostdlib", "-nostartfiles", "-Wl,--gc-sections", "-Wl,--build-id=none"];

    /// <summary>A process stands on the machine's C library, and knows where its own static fields begin and end.</summary>
    private static readonly string[] HostOptions = ["-Wl,--build-id=none", "-pthread"];

    /// <summary>Builds; null when <paramref name="diagnostics"/> got an error.</summary>
    public static BuildOutput? Build(BuildRequest request, DiagnosticBag diagnostics)
    {
        var gcc = ToolLocator.Require(request.Target.IsHost ? ToolLocator.HostGcc : ToolLocator.Gcc);
        var output = new BuildOutput(
            OutputPath(request, "elf"), OutputPath(request, "bin"), OutputPath(request, "hex"), OutputPath(request, "map"));
        foreach (var stale in new[] { output.ElfPath, output.BinPath, output.HexPath, output.MapPath })
        {
            File.Delete(stale);
        }

        if (NativeCompiler.Compile(request, gcc, (file, arguments) => Process(file, arguments, request.OutputFolder), diagnostics) is not { } objects)
        {
            return null;
        }

        var outcome = ProcessRunner.Run(Process(gcc, Arguments(request, objects), request.OutputFolder));
        RemoveTemporaryNames(output.MapPath, request.Name);
        if (outcome.ExitCode != 0)
        {
            File.Delete(output.ElfPath);
            GccErrors.Report(outcome, request, output.MapPath, TimeLimit, diagnostics);
            return null;
        }

        if (request.Target.IsHost)
        {
            return output;
        }

        var objcopy = ToolLocator.Require(ToolLocator.Objcopy);
        Task.WaitAll(
            Convert(objcopy, "binary", output.ElfPath, output.BinPath),
            Convert(objcopy, "ihex", output.ElfPath, output.HexPath));
        return output;
    }

    private static string[] Arguments(BuildRequest request, IReadOnlyList<string> objects) =>
    [
        .. request.Target.CompilerOptions,
        .. CompilerOptions,
        .. ValueWarnings,
        .. request.Target.IsHost ? HostOptions : FirmwareOptions,
        .. request.CompilerOptions,
        .. request.IncludeFolders.Select(folder => "-I" + folder),
        .. PrefixMaps(request),
        $"-Wl,-Map={request.Name}.map",
        .. request.LinkerScript is { } script ? new[] { "-T", script } : [],
        "-o", request.Name + ".elf",
        request.SourceFile,
        .. objects,
        .. Libraries(request.Native.Libraries),
        "-lm",
        "-lgcc",
    ];

    /// <summary>Libraries may need each other. What has no folder and no extension is a name that the linker looks for.</summary>
    private static IEnumerable<string> Libraries(IReadOnlyList<string> libraries) => libraries.Count == 0
        ? []
        : [
            "-Wl,--start-group",
            .. libraries.Select(library => File.Exists(library) || Path.HasExtension(library) ? Path.GetFullPath(library) : "-l" + library),
            "-Wl,--end-group",
        ];

    /// <summary>
    /// Folders become fixed names in the debug information, so that the same program built elsewhere is the same file.
    /// gcc applies the last option that matches; the innermost folders therefore come last.
    /// </summary>
    private static IEnumerable<string> PrefixMaps(BuildRequest request)
    {
        var output = Path.GetFullPath(request.OutputFolder);
        var folders = request.IncludeFolders
            .Select(Path.GetFullPath)
            .Select(folder => (Folder: folder, Name: Path.GetFileName(folder.TrimEnd('/'))))
            .Append((Folder: Path.GetDirectoryName(Path.GetFullPath(request.SourceFile))!, Name: "generated"))
            .Prepend((Folder: output, Name: "."));
        return folders
            .DistinctBy(pair => pair.Folder)
            .OrderBy(pair => pair.Folder.Length)
            .Select(pair => $"-ffile-prefix-map={pair.Folder}={pair.Name}");
    }

    private static async Task Convert(string objcopy, string format, string elf, string result)
    {
        var outcome = await ProcessRunner.RunAsync(
            Process(objcopy, ["-O", format, elf, result], Path.GetDirectoryName(elf)!)).ConfigureAwait(false);
        if (outcome.ExitCode != 0)
        {
            throw new DiagnosticException(DiagnosticId.LinkerFailed, null, outcome.Error.Trim());
        }
    }

    /// <summary>The driver's object file has a random name, which the map repeats; it is the only trace of chance.</summary>
    private static void RemoveTemporaryNames(string mapPath, string name)
    {
        if (File.Exists(mapPath))
        {
            File.WriteAllText(mapPath, TemporaryObject().Replace(File.ReadAllText(mapPath), name + ".o"));
        }
    }

    private static ProcessRequest Process(string file, IReadOnlyList<string> arguments, string folder) =>
        new(file, arguments)
        {
            WorkingDirectory = folder,
            Timeout = TimeLimit,
            Environment = new Dictionary<string, string> { ["LC_ALL"] = "C" },
        };

    private static string OutputPath(BuildRequest request, string extension) =>
        Path.Combine(Path.GetFullPath(request.OutputFolder), $"{request.Name}.{extension}");

    [GeneratedRegex(@"\S*[/\\]cc[A-Za-z0-9]{6}\.o\b")]
    private static partial Regex TemporaryObject();
}
