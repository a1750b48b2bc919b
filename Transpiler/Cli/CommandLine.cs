using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Cli;

/// <summary>The verbs, and what happens around each: parse errors, exceptions and diagnostics end here.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = CreateRoot().Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            return ReportParseErrors(parsed);
        }

        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
        };
        try
        {
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            var diagnostics = new DiagnosticBag();
            ExceptionReport.Add(exception, diagnostics);
            ConsoleReporter.Write(diagnostics.Sorted);
            return 1;
        }
    }

    /// <summary>
    /// Makes <paramref name="work"/> the action of a verb: its diagnostics are printed at the end, in order, and an
    /// error makes the exit code 1 unless the verb chose another one.
    /// </summary>
    public static void SetWork(this Command command, Func<ParseResult, DiagnosticBag, CancellationToken, Task<int>> work) =>
        command.SetAction(async (parsed, cancellation) =>
        {
            var diagnostics = new DiagnosticBag();
            var exitCode = 0;
            try
            {
                exitCode = await work(parsed, diagnostics, cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return InterruptedExitCode;
            }
            catch (Exception exception)
            {
                ExceptionReport.Add(exception, diagnostics);
            }

            ConsoleReporter.Write(diagnostics.Sorted);
            return exitCode == 0 && diagnostics.HasErrors ? 1 : exitCode;
        });

    /// <summary>Exit code after Ctrl+C: 128 + SIGINT.</summary>
    public const int InterruptedExitCode = 130;

    private static RootCommand CreateRoot()
    {
        var root = new RootCommand(
            """
            Turns an ordinary compiled .NET assembly into firmware for STM32F4 microcontrollers.

            Start here:
              il2mcu doctor              says whether this machine has all it needs
              il2mcu build App.csproj    makes App.elf, .bin, .hex and .map
              il2mcu run App.csproj      runs the firmware on the emulator
              il2mcu VERB --help         explains a verb, with examples
            """)
        {
            BuildCommand.Create(),
            RunCommand.Create(),
            SizeCommand.Create(FirmwareBuilder.BuildForReport),
            BoardsCommand.Create(),
            DoctorCommand.Create(),
            WhyCommand.Create(),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        root.SetAction(parsed => new HelpAction().Invoke(parsed));
        return root;
    }

    private static int ReportParseErrors(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var verb = command is RootCommand ? "il2mcu" : $"il2mcu {command.Name}";
        var diagnostics = new DiagnosticBag();
        foreach (var error in parsed.Errors)
        {
            diagnostics.Report(DiagnosticId.InvalidOption, null, $"{error.Message} See '{verb} --help'.");
        }

        ConsoleReporter.Write(diagnostics.Sorted);
        return 1;
    }
}
