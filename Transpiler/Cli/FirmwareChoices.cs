using Il2Mcu.Pipeline;

namespace Il2Mcu.Cli;

/// <summary>What of the firmware the project file and the command line can say. Null means: not said.</summary>
internal sealed record FirmwareChoices
{
    public string? Board { get; init; }

    public ConsoleKind? Console { get; init; }

    public CollectorKind? Collector { get; init; }

    public ExceptionMessageKind? ExceptionMessages { get; init; }

    public CheckKind? NullChecks { get; init; }

    public CheckKind? DivisionChecks { get; init; }

    /// <summary>Bytes of the heap and of the stack, in place of the board file's.</summary>
    public long? HeapSize { get; init; }

    public long? StackSize { get; init; }

    /// <summary>These, and what <paramref name="other"/> says beside them.</summary>
    public FirmwareChoices Or(FirmwareChoices other) => new()
    {
        Board = Board ?? other.Board,
        Console = Console ?? other.Console,
        Collector = Collector ?? other.Collector,
        ExceptionMessages = ExceptionMessages ?? other.ExceptionMessages,
        NullChecks = NullChecks ?? other.NullChecks,
        DivisionChecks = DivisionChecks ?? other.DivisionChecks,
        HeapSize = HeapSize ?? other.HeapSize,
        StackSize = StackSize ?? other.StackSize,
    };
}
