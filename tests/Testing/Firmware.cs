namespace Il2Mcu.Testing;

/// <summary>The tool under test, run as a user runs it.</summary>
public static class Firmware
{
    /// <summary>The board that the emulator models.</summary>
    public const string EmulatedBoard = "netduinoplus2";

    private const int GuestSeconds = 60;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(120);

    public static string ToolPath => Repository.PathOf("artifacts", "bin", OperatingSystem.IsWindows() ? "il2mcu.exe" : "il2mcu");

    /// <summary>Runs <c>il2mcu</c> with any arguments.</summary>
    public static ProcessResult Tool(params IEnumerable<string> arguments) => File.Exists(ToolPath)
        ? ProcessRunner.Run(ToolPath, arguments, Timeout)
        : throw new FileNotFoundException($"'{ToolPath}' does not exist. Build it with: dotnet build Transpiler");

    /// <summary>Runs <c>il2mcu build</c> for the emulated board.</summary>
    public static ProcessResult Build(string dll, string outputFolder, params IEnumerable<string> options) =>
        Tool(["build", dll, "-o", outputFolder, "--board", EmulatedBoard, .. options]);

    /// <summary>
    /// Does what <c>il2mcu build</c> does for a target, in this process: most of the tool's time for a small program is
    /// its own start, and the comparison builds hundreds.
    /// </summary>
    public static ProcessResult BuildHere(RunTarget target, string dll, string outputFolder, params IEnumerable<string> options) =>
        ToolHere.Build([dll, "-o", outputFolder, "--board", target.Board, .. target.Options, .. options]);

    /// <summary>Runs a linked firmware on the emulator.</summary>
    public static ProcessResult Run(string elf, params IEnumerable<string> arguments) =>
        Tool(["run", elf, "--timeout", $"{GuestSeconds}", "--", .. arguments]);

    /// <summary>Path of the ELF file that a build writes.</summary>
    public static string ElfOf(string dll, string outputFolder) =>
        Path.Combine(outputFolder, Path.GetFileNameWithoutExtension(dll) + ".elf");
}
