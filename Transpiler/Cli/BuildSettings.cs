using Il2Mcu.Pipeline;

namespace Il2Mcu.Cli;

/// <summary>The options that all verbs share which may have to build. Null means: not given.</summary>
internal sealed record BuildSettings
{
    /// <summary>A .dll, a .csproj, a folder, or (for some verbs) an .elf, as typed.</summary>
    public required string Input { get; init; }

    public string Configuration { get; init; } = "Release";

    public string? Board { get; init; }

    public ConsoleKind? Console { get; init; }

    public CollectorKind? Collector { get; init; }

    public bool StressesCollector { get; init; }

    public ExceptionMessageKind? ExceptionMessages { get; init; }

    public CheckKind? NullChecks { get; init; }

    public CheckKind? DivisionChecks { get; init; }

    /// <summary>Bytes of the heap and of the stack, in place of the board file's.</summary>
    public long? HeapSize { get; init; }

    public long? StackSize { get; init; }

    public string? OutputFolder { get; init; }

    public IReadOnlyList<string> DumpAfter { get; init; } = [];

    public string? DumpMethod { get; init; }

    public int? ShuffleSeed { get; init; }

    /// <summary>Stop when the C is written.</summary>
    public bool TranslateOnly { get; init; }

    public bool NoLineDirectives { get; init; }

    /// <summary>C files to link in, beside those that the project names.</summary>
    public IReadOnlyList<string> NativeSources { get; init; } = [];

    public IReadOnlyList<string> NativeLibraries { get; init; } = [];

    /// <summary>Most bytes of flash, or null.</summary>
    public long? FlashBudget { get; init; }

    /// <summary>Most bytes of static RAM, or null.</summary>
    public long? RamBudget { get; init; }
}
