namespace Il2Mcu.Cli;

/// <summary>The options that all verbs share which may have to build. Null means: not given.</summary>
internal sealed record BuildSettings
{
    /// <summary>A .dll, a .csproj, a folder, or (for some verbs) an .elf, as typed.</summary>
    public required string Input { get; init; }

    public string Configuration { get; init; } = "Release";

    /// <summary>These come before what a project says.</summary>
    public FirmwareChoices Choices { get; init; } = new();

    public bool StressesCollector { get; init; }

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
