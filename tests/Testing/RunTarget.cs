namespace Il2Mcu.Testing;

/// <summary>What the comparison runs on.</summary>
/// <param name="Name">Board and options as one text.</param>
/// <param name="Board">Value of <c>--board</c>.</param>
/// <param name="Options">Further options of <c>il2mcu build</c>.</param>
public sealed record RunTarget(string Name, string Board, IReadOnlyList<string> Options)
{
    /// <summary>
    /// Chooses other targets: boards with their options, separated by commas, or <c>all</c>. For instance
    /// <c>IL2MCU_TARGETS="microbit,mps2-an500,host --gc-stress"</c>.
    /// </summary>
    public const string Variable = "IL2MCU_TARGETS";

    private const string Default = "netduinoplus2";

    private const string All =
        Default + ",host-sanitized --gc-stress,host,microbit,mps2-an385,mps2-an386,mps2-an386-soft,mps2-an500,mps2-an500-single,netduinoplus2 --gc-stress";

    /// <summary>The board that the emulator models.</summary>
    public static RunTarget Emulator { get; } = Parse(Firmware.EmulatedBoard);

    /// <summary>Those that <see cref="Variable"/> names, else the default ones.</summary>
    public static IReadOnlyList<RunTarget> Chosen { get; } =
        [.. (Environment.GetEnvironmentVariable(Variable) switch { null or "" => Default, "all" => All, var text => text })
            .Split(',', StringSplitOptions.TrimEntries).Select(Parse)];

    /// <summary>Name as part of a path.</summary>
    public string FolderName => Name.Replace(" ", "", StringComparison.Ordinal);

    public override string ToString() => Name;

    private static RunTarget Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new RunTarget(text, words[0], words[1..]);
    }
}
