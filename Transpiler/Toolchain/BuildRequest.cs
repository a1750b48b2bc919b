namespace Il2Mcu.Toolchain;

/// <summary>What the C compiler and linker get.</summary>
public sealed record BuildRequest
{
    /// <summary>The one generated C file; it includes the runtime's sources.</summary>
    public required string SourceFile { get; init; }

    /// <summary>Folders for <c>-I</c>: the C runtime and its headers. Their paths do not appear in debug information.</summary>
    public required IReadOnlyList<string> IncludeFolders { get; init; }

    /// <summary>Compiler options that this program's C needs beside the usual ones.</summary>
    public IReadOnlyList<string> CompilerOptions { get; init; } = [];

    /// <summary>Null for a process, which is linked as the machine does it.</summary>
    public required string? LinkerScript { get; init; }

    /// <summary>The user's own C files and libraries.</summary>
    public NativeCode Native { get; init; } = NativeCode.None;

    /// <summary>Selects the compiler and the options of the core.</summary>
    public required TargetSpec Target { get; init; }

    /// <summary>Folder that receives the ELF, BIN, HEX and MAP files.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>File name of the outputs without extension.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Names the five biggest symbols, given the path of a map file and the name of the linker script's region that
    /// overflowed; for the message of a program that does not fit.
    /// </summary>
    public required Func<string, string, string> BiggestSymbols { get; init; }
}

/// <summary>What a successful build wrote; a process has no .bin and .hex.</summary>
public sealed record BuildOutput(string ElfPath, string BinPath, string HexPath, string MapPath);
