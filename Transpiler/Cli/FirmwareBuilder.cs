using Il2Mcu.Diagnostics;
using Il2Mcu.Pipeline;
using Il2Mcu.Report;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Cli;

/// <summary>A firmware that exists on disk.</summary>
/// <param name="ElfPath">Full path.</param>
/// <param name="Target">What it was built for.</param>
/// <param name="Console">Where its console goes.</param>
/// <param name="Timings">Phases of the build; empty when it was up to date.</param>
internal sealed record Firmware(string ElfPath, TargetSpec Target, ConsoleKind Console, IReadOnlyList<PhaseTiming> Timings);

/// <summary>From the options of a verb to a firmware.</summary>
internal static class FirmwareBuilder
{
    private const ConsoleKind DefaultConsole = ConsoleKind.Semihosting;

    /// <summary>Builds; null when <paramref name="diagnostics"/> got an error, and when only C was asked for.</summary>
    /// <param name="settings">What to build.</param>
    /// <param name="onlyIfStale">Keeps a firmware that was built from the same inputs and options.</param>
    /// <param name="diagnostics">Gets what goes wrong.</param>
    public static Firmware? Build(BuildSettings settings, bool onlyIfStale, DiagnosticBag diagnostics)
    {
        var options = CreateOptions(settings, likeBefore: onlyIfStale);
        var elfPath = Path.Combine(options.OutputFolder, options.Name + ".elf");
        var stamp = BuildStamp.Describe(options);
        if (onlyIfStale && options.DumpAfter.Count == 0 && BuildStamp.IsFresh(elfPath, stamp, options.Target))
        {
            return new Firmware(elfPath, options.Target, options.Console, []);
        }

        PrepareOutput(options.OutputFolder);
        File.Delete(BuildStamp.PathFor(elfPath));
        var result = Terminal.Progress(
            $"Translating {options.Name} for {options.Target.Name}", () => Compilation.Run(options, diagnostics), plainLine: false);
        if (result is null || diagnostics.HasErrors)
        {
            return null;
        }

        File.WriteAllText(BuildStamp.PathFor(result.ElfPath), stamp);
        return new Firmware(result.ElfPath, options.Target, options.Console, result.Timings);
    }

    /// <summary>Builds what is stale with the default options and prints what goes wrong; the path of the ELF file, or null.</summary>
    public static string? BuildForReport(string input)
    {
        var diagnostics = new DiagnosticBag();
        var firmware = Build(new BuildSettings { Input = input }, onlyIfStale: true, diagnostics);
        ConsoleReporter.Write(diagnostics.Sorted);
        return firmware?.ElfPath;
    }

    /// <summary>An ELF file that was built earlier, with the target that its stamp or the options name.</summary>
    public static Firmware Open(BuildSettings settings)
    {
        var elfPath = Path.GetFullPath(settings.Input);
        if (!File.Exists(elfPath))
        {
            throw new DiagnosticException(DiagnosticId.InputNotFound, null, settings.Input);
        }

        var (board, console) = BuildStamp.ReadTarget(elfPath);
        var target = new TargetLoader(SdkFolder.Targets).Load(settings.Choices.Board ?? board ?? BuildArguments.DefaultBoard);
        return new Firmware(elfPath, target, settings.Choices.Console ?? console ?? DefaultConsole, []);
    }

    /// <summary>
    /// Reports an exceeded budget. The firmware stays, so that its size can be looked into, but without its stamp:
    /// the next command builds and reports again.
    /// </summary>
    public static void CheckBudget(Firmware firmware, BuildSettings settings, SizeLine size, DiagnosticBag diagnostics)
    {
        new Budget(settings.FlashBudget, settings.RamBudget).Check(size, diagnostics);
        if (diagnostics.HasErrors)
        {
            File.Delete(BuildStamp.PathFor(firmware.ElfPath));
        }
    }

    /// <summary>True when the input names a firmware, not something to build.</summary>
    public static bool IsFirmware(BuildSettings settings) =>
        Path.GetExtension(settings.Input).Equals(".elf", StringComparison.OrdinalIgnoreCase);

    /// <param name="settings">What the user gave.</param>
    /// <param name="likeBefore">
    /// A .dll does not say for which board it is; what was last built from it does, when the user does not.
    /// </param>
    private static CompilationOptions CreateOptions(BuildSettings settings, bool likeBefore)
    {
        var input = InputResolver.Resolve(settings);
        var folder = settings.OutputFolder ?? Path.GetDirectoryName(input.AssemblyPath)!;
        if (likeBefore && !input.IsProject)
        {
            var elfPath = Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(input.AssemblyPath), ".elf"));
            var (board, console) = BuildStamp.ReadTarget(elfPath);
            if ((settings.Choices.Board ?? board) == board)
            {
                input = input with { Choices = new FirmwareChoices { Board = board, Console = console } };
            }
        }

        var choices = settings.Choices.Or(input.Choices);
        var target = new TargetLoader(SdkFolder.Targets).Load(choices.Board ?? BuildArguments.DefaultBoard);
        if (target.IsHost && choices.Console == ConsoleKind.Usart)
        {
            throw new DiagnosticException(DiagnosticId.InvalidOption, null, "A process has no USART: choose another --console.");
        }

        return new CompilationOptions
        {
            AssemblyPath = input.AssemblyPath,
            OutputFolder = Path.GetFullPath(folder),
            Target = Sized(target, choices),
            Console = choices.Console ?? DefaultConsole,
            Collector = choices.Collector ?? CollectorKind.MarkSweep,
            StressesCollector = settings.StressesCollector,
            ExceptionMessages = choices.ExceptionMessages ?? ExceptionMessageKind.All,
            NullChecks = choices.NullChecks ?? CheckKind.Explicit,
            DivisionChecks = choices.DivisionChecks ?? CheckKind.Explicit,
            ShuffleSeed = settings.ShuffleSeed,
            DumpAfter = settings.DumpAfter,
            DumpMethod = settings.DumpMethod,
            TranslateOnly = settings.TranslateOnly,
            NativeSources = [.. input.NativeSources, .. settings.NativeSources.Select(Path.GetFullPath)],
            NativeLibraries = [.. input.NativeLibraries, .. settings.NativeLibraries],
            NoLineDirectives = settings.NoLineDirectives,
        };
    }

    /// <summary>The target with the sizes that the user gave, rounded up to what the processor and the heap want.</summary>
    private static TargetSpec Sized(TargetSpec target, FirmwareChoices choices)
    {
        const long Alignment = 8;
        var heap = choices.HeapSize ?? target.HeapSize;
        var stack = choices.StackSize ?? target.StackSize;
        if (!target.IsHost && stack >= target.Memory["ram"].Length)
        {
            throw new DiagnosticException(DiagnosticId.InvalidOption, null, $"A stack of {stack} bytes leaves nothing of the board's {target.Memory["ram"].Length} bytes of RAM.");
        }

        return target with { HeapSize = (heap + Alignment - 1) / Alignment * Alignment, StackSize = (int)((stack + Alignment - 1) / Alignment * Alignment) };
    }

    /// <summary>Writes and removes a file, which is the only sure way to learn whether the folder can be written.</summary>
    private static void PrepareOutput(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, Path.GetRandomFileName());
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(DiagnosticId.OutputNotWritable, null, folder, exception.Message.TrimEnd('.'));
        }
    }
}
