using System.Globalization;
using System.Text;
using Il2Mcu.Pipeline;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Cli;

/// <summary>
/// A small text beside the ELF file that says from what it was built: options, inputs and tool with their time stamps.
/// The firmware is stale when this text would now be another.
/// </summary>
internal static class BuildStamp
{
    private const string BoardKey = "board ";
    private const string ConsoleKey = "console ";

    public static string PathFor(string elfPath) => Path.ChangeExtension(elfPath, ".stamp");

    public static string Describe(CompilationOptions options)
    {
        var text = new StringBuilder();
        text.Append(BoardKey).Append(options.Target.Name).Append('\n');
        text.Append(ConsoleKey).Append(options.Console.ToString().ToLowerInvariant()).Append('\n');
        text.Append("collector ").Append(options.Collector).Append(options.StressesCollector ? " stress" : "").Append('\n');
        text.Append("checks ").Append(options.NullChecks).Append(' ').Append(options.DivisionChecks).Append(' ').Append(options.ExceptionMessages).Append('\n');
        text.Append("lines ").Append(!options.NoLineDirectives).Append('\n');
        text.Append("target ").Append(Describe(options.Target)).Append('\n');
        text.Append("input ").Append(options.AssemblyPath).Append('\n');
        var inputs = Directory.EnumerateFiles(Path.GetDirectoryName(options.AssemblyPath)!)
            .Where(file => Path.GetExtension(file) is ".dll" or ".pdb");
        var tool = Directory.EnumerateFiles(AppContext.BaseDirectory, "il2mcu.dll")
            .Concat(Directory.Exists(SdkFolder.Root) ? Directory.EnumerateFiles(SdkFolder.Root, "*", SearchOption.AllDirectories) : []);
        text.Append("libraries ").AppendJoin(' ', options.NativeLibraries).Append('\n');
        var native = options.NativeSources.Concat(options.NativeLibraries.Where(File.Exists));
        foreach (var file in inputs.Concat(tool).Concat(native).Select(path => new FileInfo(path)).OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks} {file.Length} {file.FullName}\n");
        }

        return text.ToString();
    }

    /// <summary>True when all outputs exist and were built from what <paramref name="description"/> says.</summary>
    public static bool IsFresh(string elfPath, string description, TargetSpec target) =>
        Array.TrueForAll<string>(target.IsHost ? [".elf", ".map"] : [".elf", ".bin", ".hex", ".map"], extension => File.Exists(Path.ChangeExtension(elfPath, extension)))
        && File.Exists(PathFor(elfPath))
        && File.ReadAllText(PathFor(elfPath)) == description;

    /// <summary>Board and console for which the ELF file was built, as far as known.</summary>
    public static (string? Board, ConsoleKind? Console) ReadTarget(string elfPath)
    {
        var stamp = PathFor(elfPath);
        string[] lines = File.Exists(stamp) ? File.ReadAllLines(stamp) : [];
        ConsoleKind? console = Enum.TryParse<ConsoleKind>(Value(lines, ConsoleKey), ignoreCase: true, out var kind) ? kind : null;
        return (Value(lines, BoardKey), console);
    }

    private static string? Value(string[] lines, string key) =>
        Array.Find(lines, line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..];

    private static string Describe(TargetSpec target) => string.Join(
        ' ',
        target.CompilerOptions
            .Append(target.Port)
            .Append(target.VectorCount.ToString(CultureInfo.InvariantCulture))
            .Append(target.StackSize.ToString(CultureInfo.InvariantCulture))
            .Append(target.HeapSize.ToString(CultureInfo.InvariantCulture))
            .Append(target.PointerSize.ToString(CultureInfo.InvariantCulture))
            .Append(target.HasFaultTraps ? "traps" : "-")
            .Append(target.StartUp ?? "-")
            .Concat(target.Memory.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"))
            .Concat(target.Constants.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"))
            .Concat(target.Leds.Concat(target.Buttons).Select(pin => pin.ToString())));
}
