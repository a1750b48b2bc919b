using System.CommandLine;
using Il2Mcu.Pipeline;

namespace Il2Mcu.Cli;

/// <summary>Declares the options of <see cref="BuildSettings"/> on a verb and reads them back.</summary>
internal sealed class BuildArguments
{
    public const string DefaultBoard = "stm32f4-discovery";

    private readonly Argument<string> _input = new("input")
    {
        Description = "The .dll that 'dotnet build' made, a .csproj, or a folder that holds one .csproj.",
    };

    private readonly Option<string> _configuration = new("--configuration", "-c")
    {
        Description = "Configuration in which a .csproj is built.",
        DefaultValueFactory = _ => "Release",
        HelpName = "NAME",
    };

    private readonly Option<string?> _board = new("--board", "-b")
    {
        Description = $"Board, see 'il2mcu boards', or the path of your own board file (.json). Default: Il2McuBoard of the project, else {DefaultBoard}.",
        HelpName = "NAME",
    };

    private readonly Option<ConsoleKind?> _console = new("--console")
    {
        Description = "Where System.Console goes: through the debugger or emulator, over the trace pin, over the board's serial port, or nowhere. Default: Il2McuConsole of the project, else semihosting.",
        HelpName = "semihosting|itm|usart|none",
        CustomParser = result => OptionValues.Console(result.Tokens[0].Value, result.AddError),
    };

    private readonly Option<CollectorKind?> _collector = new("--gc")
    {
        Description = "What happens to memory that is no longer used: it is found and used again (marksweep), nothing (leak), or the program must not allocate (none). Default: Il2McuGc of the project, else marksweep.",
        HelpName = "marksweep|leak|none",
        CustomParser = result => OptionValues.Collector(result.Tokens[0].Value, result.AddError),
    };

    private readonly Option<bool> _stress = new("--gc-stress")
    {
        Description = "Collect at every allocation and overwrite what is freed; for finding defects of il2mcu.",
    };

    private readonly Option<ExceptionMessageKind?> _messages = new("--exception-messages")
    {
        Description = "Which messages of exceptions take flash: all, those of your own code (own), or none. Without one, Exception.Message is the type's name, and the report of an unhandled exception ends after it. Default: Il2McuExceptionMessages of the project, else all.",
        HelpName = "all|own|none",
        CustomParser = result => OptionValues.Messages(result.Tokens[0].Value, result.AddError),
    };

    private readonly Option<CheckKind?> _nullChecks = Checks(
        "--null-checks", "Il2McuNullChecks", "How null is found out: by code before each access, or by the memory protection of the processor where it has one. The program behaves the same.");

    private readonly Option<CheckKind?> _divisionChecks = Checks(
        "--division-checks", "Il2McuDivisionChecks", "How a divisor of zero is found out: by code before each division, or by the processor where it can.");

    private readonly Option<long?> _heap = new("--heap")
    {
        Description = "Bytes of the heap, for instance 16384 or 16K. Default: Il2McuHeap of the project, else what the board file says, else all that is left of the RAM.",
        HelpName = "SIZE",
        CustomParser = result => OptionValues.Size(result.Tokens[0].Value, result.AddError),
    };

    private readonly Option<long?> _stack = new("--stack")
    {
        Description = "Bytes of the stack, for instance 2048 or 8K. Default: Il2McuStack of the project, else what the board file says.",
        HelpName = "SIZE",
        CustomParser = result => OptionValues.Size(result.Tokens[0].Value, result.AddError),
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Folder for the results. Default: beside the .dll.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _dumpAfter = new("--dump-after")
    {
        Description = "Write the model as it is after these phases or passes, separated by commas (Reach, Lower, a pass, Optimise, Trim, Layout, Emit), to the output folder.",
        HelpName = "PHASES",
    };

    private readonly Option<string?> _method = new("--method")
    {
        Description = "With --dump-after: only methods whose full name contains this text.",
        HelpName = "PATTERN",
    };

    private readonly Option<int?> _shuffleSeed = new("--shuffle-seed")
    {
        Description = "Analyse in an order drawn from this seed. The firmware must not change; for finding defects of il2mcu.",
        HelpName = "N",
    };

    private readonly Option<bool> _noLine = new("--no-line")
    {
        Description = "Leave out the references to C# lines, so that a debugger shows the generated C.",
    };

    private readonly Option<long?> _flashBudget = new("--flash-budget")
    {
        Description = "Fail when the firmware takes more than N bytes of flash (text + data).",
        HelpName = "N",
    };

    private readonly Option<long?> _ramBudget = new("--ram-budget")
    {
        Description = "Fail when the firmware takes more than N bytes of static RAM (data + bss).",
        HelpName = "N",
    };

    private readonly Option<string[]> _nativeSources = new("--c-file")
    {
        Description = "A C or assembler file with functions that [DllImport] names; may be given several times. Also: Il2McuCSource of the project.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> _nativeLibraries = new("--c-library")
    {
        Description = "A library or object file by its path, or a name such as 'm'; may be given several times. Also: Il2McuCLibrary of the project.",
        HelpName = "FILE|NAME",
    };

    /// <summary>Adds the input and the options to <paramref name="command"/>.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="inputDescription">Replaces the description of the input, for verbs that also take other files.</param>
    public void AddTo(Command command, string? inputDescription = null)
    {
        _input.Description = inputDescription ?? _input.Description;
        command.Add(_input);
        foreach (var option in new Option[]
        {
            _configuration, _board, _console, _collector, _stress, _messages, _nullChecks, _divisionChecks, _heap, _stack, _output, _flashBudget, _ramBudget, _nativeSources, _nativeLibraries, _dumpAfter, _method, _shuffleSeed, _noLine,
        })
        {
            command.Add(option);
        }
    }

    public BuildSettings Bind(ParseResult parsed) => new()
    {
        Input = parsed.GetValue(_input)!,
        Configuration = parsed.GetValue(_configuration)!,
        Choices = new FirmwareChoices
        {
            Board = parsed.GetValue(_board),
            Console = parsed.GetValue(_console),
            Collector = parsed.GetValue(_collector),
            ExceptionMessages = parsed.GetValue(_messages),
            NullChecks = parsed.GetValue(_nullChecks),
            DivisionChecks = parsed.GetValue(_divisionChecks),
            HeapSize = parsed.GetValue(_heap),
            StackSize = parsed.GetValue(_stack),
        },
        StressesCollector = parsed.GetValue(_stress),
        OutputFolder = parsed.GetValue(_output),
        DumpAfter = parsed.GetValue(_dumpAfter)?.Split(',', StringSplitOptions.TrimEntries) ?? [],
        DumpMethod = parsed.GetValue(_method),
        ShuffleSeed = parsed.GetValue(_shuffleSeed),
        NoLineDirectives = parsed.GetValue(_noLine),
        NativeSources = parsed.GetValue(_nativeSources) ?? [],
        NativeLibraries = parsed.GetValue(_nativeLibraries) ?? [],
        FlashBudget = parsed.GetValue(_flashBudget),
        RamBudget = parsed.GetValue(_ramBudget),
    };

    private static Option<CheckKind?> Checks(string name, string property, string description) => new(name)
    {
        Description = $"{description} Default: {property} of the project, else explicit, which is smaller.",
        HelpName = "explicit|trap",
        CustomParser = result => OptionValues.Check(result.Tokens[0].Value, result.AddError),
    };
}
