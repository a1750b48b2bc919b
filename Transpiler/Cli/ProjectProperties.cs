using Il2Mcu.Diagnostics;

namespace Il2Mcu.Cli;

/// <summary>The MSBuild properties with which a project chooses its firmware.</summary>
internal static class ProjectProperties
{
    private const string Board = "Il2McuBoard";
    private const string Console = "Il2McuConsole";
    private const string Collector = "Il2McuGc";
    private const string Messages = "Il2McuExceptionMessages";
    private const string NullChecks = "Il2McuNullChecks";
    private const string DivisionChecks = "Il2McuDivisionChecks";
    private const string Heap = "Il2McuHeap";
    private const string Stack = "Il2McuStack";

    public static IReadOnlyList<string> Names { get; } = [Board, Console, Collector, Messages, NullChecks, DivisionChecks, Heap, Stack];

    /// <exception cref="DiagnosticException">A property has no such value.</exception>
    public static FirmwareChoices Read(IReadOnlyDictionary<string, string> properties)
    {
        return new FirmwareChoices
        {
            Board = Given(Board),
            Console = Parsed(Console, OptionValues.Console),
            Collector = Parsed(Collector, OptionValues.Collector),
            ExceptionMessages = Parsed(Messages, OptionValues.Messages),
            NullChecks = Parsed(NullChecks, OptionValues.Check),
            DivisionChecks = Parsed(DivisionChecks, OptionValues.Check),
            HeapSize = Parsed(Heap, OptionValues.Size),
            StackSize = Parsed(Stack, OptionValues.Size),
        };

        string? Given(string property) => properties.GetValueOrDefault(property) is { Length: > 0 } value ? value : null;

        T? Parsed<T>(string property, Func<string, Action<string>, T?> parse)
            where T : struct =>
            Given(property) is { } text ? parse(text, error => throw new DiagnosticException(DiagnosticId.InvalidOption, null, $"{property}: {error}")) : null;
    }
}
