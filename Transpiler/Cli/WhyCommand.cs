using System.CommandLine;
using Il2Mcu.Diagnostics;
using Il2Mcu.Naming;

namespace Il2Mcu.Cli;

/// <summary><c>il2mcu why</c>: the chain of reasons from Main to a symbol of the firmware.</summary>
internal static class WhyCommand
{
    private const int MostListed = 20;

    public static Command Create()
    {
        var arguments = new BuildArguments();
        var symbol = new Argument<string>("symbol")
        {
            Description = "Name as 'nm' shows it, C# name, or a part of it; for a string its text.",
        };
        var command = new Verb(
            "why",
            """
            Says why a method, type, field or string is in the firmware: each line needs the next.
            """,
            """
            il2mcu why String.Concat App.csproj
            il2mcu why Blinky.Program.Main bin/Release/net10.0/Blinky.elf
            """)
        {
            symbol,
        };
        arguments.AddTo(command, "The .elf, or the .dll, .csproj or folder from which it is built when stale.");
        command.SetWork((parsed, diagnostics, _) =>
            Task.FromResult(Run(parsed.GetValue(symbol)!, arguments.Bind(parsed), diagnostics)));
        return command;
    }

    private static int Run(string name, BuildSettings settings, DiagnosticBag diagnostics)
    {
        var firmware = FirmwareBuilder.IsFirmware(settings)
            ? FirmwareBuilder.Open(settings)
            : FirmwareBuilder.Build(settings, onlyIfStale: true, diagnostics);
        if (firmware is null)
        {
            return 1;
        }

        var map = SymbolMap.PathFor(firmware.ElfPath);
        if (!File.Exists(map))
        {
            throw new DiagnosticException(DiagnosticId.InputNotFound, null, map);
        }

        var search = new SymbolSearch(SymbolMap.Read(map).Entries);
        var found = search.Find(name);
        if (found.Count == 0)
        {
            throw new DiagnosticException(DiagnosticId.UnknownSymbol, null, name, search.Advice(name));
        }

        if (found.Count == 1)
        {
            PrintChain(found[0]);
        }
        else
        {
            PrintList(name, found);
        }

        return 0;
    }

    private static void PrintChain(SymbolEntry entry)
    {
        var place = entry.File is null ? "" : $"  {ConsoleReporter.RelativePath(entry.File)}:{entry.Line}";
        Terminal.OutputLine($"{entry.Display}{place}", "bold");
        for (var index = 0; index < entry.Reasons.Count; index++)
        {
            Console.WriteLine($"{new string(' ', 2 * (index + 1))}{entry.Reasons[index]}");
        }
    }

    private static void PrintList(string name, IReadOnlyList<SymbolEntry> found)
    {
        Terminal.OutputLine($"{found.Count} symbols match '{name}'. Name one:", "bold");
        foreach (var entry in found.Take(MostListed))
        {
            Console.WriteLine($"  {entry.Display}");
        }

        if (found.Count > MostListed)
        {
            Console.WriteLine($"  ... and {found.Count - MostListed} more");
        }
    }
}
