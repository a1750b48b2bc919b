using Il2Mcu.Diagnostics;

namespace Il2Mcu.Toolchain;

/// <summary>A program that il2mcu starts, or a library that it links.</summary>
/// <param name="Name">File name as searched on PATH; of a library, as the compiler knows it.</param>
/// <param name="Package">Debian package that contains it.</param>
/// <param name="Purpose">What it is needed for.</param>
/// <param name="Optional">True when no verb needs it.</param>
public sealed record Tool(string Name, string Package, string Purpose, bool Optional = false)
{
    /// <summary>The command that installs it.</summary>
    public string InstallCommand => $"sudo apt-get install {Package}";

    /// <summary>Of a library: the compiler that knows its folder. Null for a program.</summary>
    public Tool? Compiler { get; init; }
}

/// <summary>Finds the external programs on PATH, and the library that links with them.</summary>
public static class ToolLocator
{
    /// <summary>Compiler and linker of firmware.</summary>
    public static readonly Tool Gcc = new("arm-none-eabi-gcc", "gcc-arm-none-eabi", "compiles and links the generated C");

    /// <summary>The part of C's library that firmware may call: mathematical functions.</summary>
    public static readonly Tool Mathematics = new("libm.a", "libnewlib-arm-none-eabi", "supplies C's mathematical functions") { Compiler = Gcc };

    /// <summary>Turns the ELF file of a firmware into what programmers load.</summary>
    public static readonly Tool Objcopy = new("arm-none-eabi-objcopy", "binutils-arm-none-eabi", "makes .bin and .hex");

    /// <summary>Finds the line of an address in the report of a lockup; without it the report shows bare addresses.</summary>
    public static readonly Tool Addr2Line = new("arm-none-eabi-addr2line", "binutils-arm-none-eabi", "finds the C# line of a fault");

    /// <summary>Emulator for <c>il2mcu run</c>; targets without a machine do not need it.</summary>
    public static readonly Tool Qemu = new("qemu-system-arm", "qemu-system-arm", "runs the firmware without a board");

    /// <summary>Compiler of programs that run as a process of this machine.</summary>
    public static readonly Tool HostGcc = new("gcc", "gcc", "compiles for the targets 'host' and 'host-sanitized'", Optional: true);

    /// <summary>Debugger; il2mcu never starts it, only <c>il2mcu doctor</c> shows it.</summary>
    public static readonly Tool Gdb = new("gdb-multiarch", "gdb-multiarch", "debugs the firmware", Optional: true);

    /// <summary>All tools, in the order in which a build uses them.</summary>
    public static IReadOnlyList<Tool> All { get; } = [Gcc, Mathematics, Objcopy, Addr2Line, Qemu, HostGcc, Gdb];

    /// <summary>Full path of the tool, or null when PATH, or the compiler of a library, has none.</summary>
    public static string? Find(Tool tool) => tool.Compiler is { } compiler ? FindLibrary(compiler, tool.Name) : FindOnPath(tool.Name);

    /// <summary>Full path of the tool; a missing one ends the command with <see cref="DiagnosticId.ToolNotFound"/>.</summary>
    public static string Require(Tool tool) =>
        Find(tool) ?? throw new DiagnosticException(DiagnosticId.ToolNotFound, null, tool.Name, tool.InstallCommand);

    /// <summary>First line of what the program says of its version, or null when it does not start; of a library, its name.</summary>
    public static string? Version(Tool tool, string path)
    {
        if (tool.Compiler is not null)
        {
            return tool.Name;
        }

        var outcome = ProcessRunner.Run(new ProcessRequest(path, ["--version"]) { Timeout = TimeSpan.FromSeconds(20) });
        return outcome.ExitCode == 0 ? outcome.Output.Split('\n')[0].Trim() : null;
    }

    /// <summary>The compiler answers with the bare name when it has no such file.</summary>
    private static string? FindLibrary(Tool compiler, string name)
    {
        if (Find(compiler) is not { } path)
        {
            return null;
        }

        var answer = ProcessRunner.Run(new ProcessRequest(path, [$"-print-file-name={name}"]) { Timeout = TimeSpan.FromSeconds(20) }).Output.Trim();
        return Path.IsPathRooted(answer) ? Path.GetFullPath(answer) : null;
    }

    internal static string? FindOnPath(string name)
    {
        string[] names = OperatingSystem.IsWindows() ? [name + ".exe"] : [name];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => names.Select(file => Path.Combine(folder, file))).FirstOrDefault(File.Exists);
    }
}
