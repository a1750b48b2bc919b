using System.CommandLine;
using System.Globalization;
using Il2Mcu.Diagnostics;
using Il2Mcu.Pipeline;
using Il2Mcu.Report;
using Il2Mcu.Toolchain;

namespace Il2Mcu.Cli;

/// <summary><c>il2mcu build</c>: from an assembly or a project to NAME.elf, .bin, .hex and .map.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var arguments = new BuildArguments();
        var timings = new Option<bool>("--timings") { Description = "Print how long each phase took, in milliseconds." };
        var translateOnly = new Option<bool>("--translate-only") { Description = "Stop when the C is written, before the C compiler." };
        var command = new Verb(
            "build",
            """
            Translates a compiled .NET assembly and writes NAME.elf, NAME.bin, NAME.hex and NAME.map.
            Prints the sizes as arm-none-eabi-size counts them: text is code and constants, data and bss are static RAM.
            """,
            """
            il2mcu build bin/Release/net10.0/App.dll
            il2mcu build App.csproj --board nucleo-f446re --console usart
            il2mcu build . -o firmware --flash-budget 16384
            """);
        arguments.AddTo(command);
        command.Add(timings);
        command.Add(translateOnly);
        command.SetWork((parsed, diagnostics, _) =>
            Task.FromResult(Run(arguments.Bind(parsed) with { TranslateOnly = parsed.GetValue(translateOnly) }, parsed.GetValue(timings), diagnostics)));
        return command;
    }

    private static int Run(BuildSettings settings, bool timings, DiagnosticBag diagnostics)
    {
        if (FirmwareBuilder.Build(settings, onlyIfStale: false, diagnostics) is not { } firmware)
        {
            return settings.TranslateOnly ? 0 : 1;
        }

        if (firmware.Target.IsHost)
        {
            return 0; // a process has no flash to fill
        }

        var size = SizeLine.Of(ElfImage.Read(firmware.ElfPath));
        Console.WriteLine(SizeLine.Header);
        Console.WriteLine(size.Row(Path.GetFileName(firmware.ElfPath)));
        FirmwareBuilder.CheckBudget(firmware, settings, size, diagnostics);
        if (timings)
        {
            PrintTimings(firmware.Timings);
        }

        return 0;
    }

    private static void PrintTimings(IReadOnlyList<PhaseTiming> timings)
    {
        foreach (var timing in timings)
        {
            PrintTiming(timing.Phase, timing.Elapsed);
        }

        PrintTiming("whole process", ProcessRunner.OwnAge);
    }

    private static void PrintTiming(string phase, TimeSpan elapsed) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds,8:F0} ms  {phase}"));
}
