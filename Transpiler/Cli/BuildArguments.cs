using System.CommandLine;
using System.Globalization;
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
        CustomParser = result => ParseConsole(result.Tokens[0].Value, result.AddError),
    };

    private readonly Option<CollectorKind?> _collector = new("--gc")
    {
        Description = "What happens to memory that is no longer used: it is found and used again (marksweep, the default), nothing (leak), or the program must not allocate (none).",
        HelpName = "marksweep|leak|none",
        CustomParser = result => ParseCollector(result.Tokens[0].Value, result.AddError),
    };

    private readonly Option<bool> _stress = new("--gc-stress")
    {
        Description = "Collect at every allocation and overwrite what is freed; for finding defects of il2mcu.",
    };

    private readonly Option<ExceptionMessageKind?> _messages = new("--exception-messages")
    {
        Description = "Which messages of exceptions take flash: all, those of your own code (own), or none. Without one, Exception.Message is the type's name, and the report of an unhandled exception ends after it. Default: Il2McuExceptionMessages of the project, else all.",
        HelpName = "all|own|none",
        CustomParser = result => ParseMessages(result.Tokens[0].Value, result.AddError),
    };

    private readonly Option<CheckKind?> _nullChecks = Checks(
        "--null-checks", "How null is found out: by code before each access, or by the memory protection of the processor where it has one. The program behaves the same.");

    private readonly Option<CheckKind?> _divisionChecks = Checks(
        "--division-checks", "How a divisor of zero is found out: by code before each division, or by the processor where it can.");

    private readonly Option<long?> _heap = new("--heap")
    {
        Description = "Bytes of the heap, for instance 16384 or 16K. Default: what the board file says, else all that is left of the RAM.",
        HelpName = "SIZE",
        CustomParser = result => ParseSize(result.Tokens[0].Value, result.AddError),
    };

    private readonly Option<long?> _stack = new("--stack")
    {
        Description = "Bytes of the stack, for instance 2048 or 8K. Default: what the board file says.",
        HelpName = "SIZE",
        CustomParser = result => ParseSize(result.Tokens[0].Value, result.AddError),
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
        Board = parsed.GetValue(_board),
        Console = parsed.GetValue(_console),
        Collector = parsed.GetValue(_collector),
        StressesCollector = parsed.GetValue(_stress),
        ExceptionMessages = parsed.GetValue(_messages),
        NullChecks = parsed.GetValue(_nullChecks),
        DivisionChecks = parsed.GetValue(_divisionChecks),
        HeapSize = parsed.GetValue(_heap),
        StackSize = parsed.GetValue(_stack),
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

    /// <summary>Reads a console's name; numbers, which <c>Enum.Parse</c> would take, are refused.</summary>
    public static ConsoleKind? ParseConsole(string text, Action<string> addError)
    {
        if (Enum.GetNames<ConsoleKind>().Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return Enum.Parse<ConsoleKind>(text, ignoreCase: true);
        }

        addError($"The console '{text}' is unknown. Known: semihosting, itm, usart, none.");
        return null;
    }

    public static ExceptionMessageKind? ParseMessages(string text, Action<string> addError)
    {
        if (Enum.GetNames<ExceptionMessageKind>().Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return Enum.Parse<ExceptionMessageKind>(text, ignoreCase: true);
        }

        addError($"'{text}' says not which messages of exceptions there are. Known: all, own, none.");
        return null;
    }

    private static CollectorKind? ParseCollector(string text, Action<string> addError)
    {
        if (Enum.GetNames<CollectorKind>().Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return Enum.Parse<CollectorKind>(text, ignoreCase: true);
        }

        addError($"The collector '{text}' is unknown. Known: marksweep, leak, none.");
        return null;
    }

    private static Option<CheckKind?> Checks(string name, string description) => new(name)
    {
        Description = $"{description} Default: explicit, which is smaller.",
        HelpName = "explicit|trap",
        CustomParser = result => ParseCheck(name, result.Tokens[0].Value, result.AddError),
    };

    private static CheckKind? ParseCheck(string name, string text, Action<string> addError)
    {
        if (Enum.GetNames<CheckKind>().Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            return Enum.Parse<CheckKind>(text, ignoreCase: true);
        }

        addError($"The value '{text}' of {name} is unknown. Known: explicit, trap.");
        return null;
    }

    /// <summary>A number of bytes, with K or M for multiples of 1024 or 1024 * 1024.</summary>
    private static long? ParseSize(string text, Action<string> addError)
    {
        var unit = text.Length == 0 ? 1 : text[^1] switch { 'K' or 'k' => 1024, 'M' or 'm' => 1024 * 1024, _ => 1 };
        if (long.TryParse(unit == 1 ? text : text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number * unit is >= 64 and <= int.MaxValue)
        {
            return number * unit;
        }

        addError($"'{text}' is no size: write a number of at least 64 bytes, for instance 16384 or 16K.");
        return null;
    }
}
