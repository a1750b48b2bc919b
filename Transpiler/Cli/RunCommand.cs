using System.CommandLine;
using Il2Mcu.Diagnostics;
using Il2Mcu.Pipeline;
using Il2Mcu.Report;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Cli;

/// <summary><c>il2mcu run</c>: builds what is stale and runs the firmware on the emulator.</summary>
internal static class RunCommand
{
    private static readonly BuildArguments Arguments = new();

    private static readonly Option<double?> Timeout = new("--timeout")
    {
        Description = "Stop the program after this many seconds; the exit code is then 124.",
        HelpName = "SECONDS",
    };

    private static readonly Option<int> Leds = new("--leds")
    {
        Description = "Print each change of the board's LEDs with its time in SysTick interrupts (milliseconds). With COUNT: stop after so many changes, and do not wait in real time.",
        HelpName = "COUNT",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> Deterministic = new("--deterministic")
    {
        Description = "One instruction takes one nanosecond of virtual time, and sleeping takes no real time: each run is the same, and the emulator's timers count instructions.",
    };

    private static readonly Argument<string[]> ProgramArguments = new("args")
    {
        Description = "After '--': arguments of the program's Main.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create()
    {
        var command = new Verb(
            "run",
            """
            Builds what is stale and runs the firmware on the emulator (QEMU). The program's output and errors appear
            here; the exit code is that of its Main, 134 after an unhandled exception or a lock-up, 124 after --timeout.
            """,
            """
            il2mcu run App.csproj
            il2mcu run bin/Release/net10.0/App.dll --timeout 10 -- first "second argument"
            il2mcu run Blinky.elf --leds 8
            """);
        Arguments.AddTo(command, "The .dll that 'dotnet build' made, a .csproj, a folder that holds one .csproj, or an .elf.");
        command.Add(Timeout);
        command.Add(Leds);
        command.Add(Deterministic);
        command.Add(ProgramArguments);
        command.SetWork(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var settings = Arguments.Bind(parsed);
        var firmware = Prepare(settings, diagnostics);
        if (firmware is null || diagnostics.HasErrors)
        {
            return 1;
        }

        var request = CreateRequest(firmware, parsed, diagnostics);
        var exitCode = parsed.GetResult(Leds) is null
            ? await QemuRunner.RunAsync(request, diagnostics, cancellation).ConfigureAwait(false)
            : await LedMonitor.RunAsync(request, parsed.GetValue(Leds), diagnostics, cancellation).ConfigureAwait(false);
        return cancellation.IsCancellationRequested ? CommandLine.InterruptedExitCode : exitCode;
    }

    private static Firmware? Prepare(BuildSettings settings, DiagnosticBag diagnostics)
    {
        var firmware = FirmwareBuilder.IsFirmware(settings)
            ? FirmwareBuilder.Open(settings)
            : FirmwareBuilder.Build(settings, onlyIfStale: true, diagnostics);
        if (firmware is not null && (settings.FlashBudget ?? settings.RamBudget) is not null)
        {
            FirmwareBuilder.CheckBudget(firmware, settings, SizeLine.Of(ElfImage.Read(firmware.ElfPath)), diagnostics);
        }

        return firmware;
    }

    private static QemuRequest CreateRequest(Firmware firmware, ParseResult parsed, DiagnosticBag diagnostics)
    {
        if (firmware.Console == ConsoleKind.Itm)
        {
            diagnostics.Report(
                DiagnosticId.ConsoleNotEmulated, null, "itm", "the program runs, but its output is lost. Use --console semihosting.");
        }

        return new QemuRequest
        {
            ElfPath = firmware.ElfPath,
            Target = firmware.Target,
            Arguments = parsed.GetValue(ProgramArguments) ?? [],
            Timeout = parsed.GetValue(Timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            Deterministic = parsed.GetValue(Deterministic),
            ConsoleUsart = firmware.Console == ConsoleKind.Usart ? ConsoleUsart(firmware.Target) : null,
            Error = Console.OpenStandardError(),
        };
    }

    private static uint ConsoleUsart(TargetSpec target) =>
        target.Constants.TryGetValue("ConsoleUsart", out var address)
            ? (uint)address
            : throw new DiagnosticException(DiagnosticId.InvalidOption, null, $"The board '{target.Name}' has no console USART (constant ConsoleUsart).");
}
