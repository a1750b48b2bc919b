using Il2Mcu.Toolchain;

namespace Il2Mcu.Pipeline;

/// <summary>Where the firmware's Console goes.</summary>
public enum ConsoleKind
{
    /// <summary>No console: text written is dropped, and its code is not linked.</summary>
    None,

    /// <summary>Arm semihosting: a debugger or the emulator prints.</summary>
    Semihosting,

    /// <summary>Stimulus port 0 of the Instrumentation Trace Macrocell.</summary>
    Itm,

    /// <summary>The board's console USART, 115200 baud, 8 data bits, no parity, 1 stop bit.</summary>
    Usart,
}

/// <summary>Who finds out that a reference is null, or a divisor zero.</summary>
public enum CheckKind
{
    /// <summary>Code before the access.</summary>
    Explicit,

    /// <summary>The processor, where it can.</summary>
    Trap,
}

/// <summary>Which messages of exceptions are in flash. The shadow library knows the numbers.</summary>
public enum ExceptionMessageKind
{
    /// <summary>No message: of an unhandled exception only the type's name is printed.</summary>
    None,

    /// <summary>Those that the user's code and the libraries beside it give.</summary>
    Own,

    /// <summary>The framework's messages too.</summary>
    All,
}

/// <summary>What happens to memory that is no longer used.</summary>
public enum CollectorKind
{
    /// <summary>The program must not allocate.</summary>
    None,

    /// <summary>Nothing: when the heap is full, the program gets OutOfMemoryException.</summary>
    Leak,

    /// <summary>It is found by marking what is in use, and used again.</summary>
    MarkSweep,
}

/// <summary>Everything that a compilation depends on. Immutable; the only options type.</summary>
public sealed record CompilationOptions
{
    /// <summary>Full path of the assembly that holds Main.</summary>
    public required string AssemblyPath { get; init; }

    /// <summary>Folder for the ELF, BIN, HEX, MAP; the generated C goes to a folder <c>NAME.c</c>... beside them.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>The board, its chip and core merged into it; or a process of this machine.</summary>
    public required TargetSpec Target { get; init; }

    /// <summary>Where Console writes; semihosting unless something else is asked for.</summary>
    public ConsoleKind Console { get; init; } = ConsoleKind.Semihosting;

    /// <summary>What happens to unused memory; mark and sweep unless something else is asked for.</summary>
    public CollectorKind Collector { get; init; } = CollectorKind.MarkSweep;

    /// <summary>Every allocation collects, and freed memory is overwritten.</summary>
    public bool StressesCollector { get; init; }

    /// <summary>Messages of exceptions that are in flash.</summary>
    public ExceptionMessageKind ExceptionMessages { get; init; } = ExceptionMessageKind.All;

    /// <summary>How null is found. Traps need a core with memory protection; other targets check by code.</summary>
    public CheckKind NullChecks { get; init; }

    /// <summary>How a divisor of 0 is found. Traps need a core that has them, and serve 32-bit divisions only.</summary>
    public CheckKind DivisionChecks { get; init; }

    /// <summary>Shuffles the work list of the reachability analysis; the output must not depend on it. Null: in order.</summary>
    public int? ShuffleSeed { get; init; }

    /// <summary>Phases and passes after which the model is written to the output folder.</summary>
    public IReadOnlyList<string> DumpAfter { get; init; } = [];

    /// <summary>Only methods whose full name contains this are dumped; null: all.</summary>
    public string? DumpMethod { get; init; }

    /// <summary>Stop when the C is written: neither compiler nor linker run.</summary>
    public bool TranslateOnly { get; init; }

    /// <summary>Do not write <c>#line</c> directives, so that a debugger shows the generated C.</summary>
    public bool NoLineDirectives { get; init; }

    /// <summary>C and assembler files of the user's.</summary>
    public IReadOnlyList<string> NativeSources { get; init; } = [];

    /// <summary>Libraries and object files of the user's, by path or as names for the linker.</summary>
    public IReadOnlyList<string> NativeLibraries { get; init; } = [];

    /// <summary>File name without extension of everything that is written.</summary>
    public string Name => Path.GetFileNameWithoutExtension(AssemblyPath);
}
