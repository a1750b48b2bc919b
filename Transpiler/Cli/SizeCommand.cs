using System.CommandLine;
using Il2Mcu.Diagnostics;
using Il2Mcu.Report;

namespace Il2Mcu.Cli;

/// <summary>
/// The verb <c>size</c>. A problem leaves it as a <see cref="DiagnosticException"/>; the report goes to the output
/// that the invocation is configured with.
/// </summary>
public static class SizeCommand
{
    private const string Peers = "peers";

    private static readonly string[] BuiltFirst = [".dll", ".exe", ".csproj"];

    /// <summary>Makes the verb.</summary>
    /// <param name="build">
    /// Builds an assembly, project or folder and returns the path of its ELF file, or null when that failed and the
    /// reasons have been reported.
    /// </param>
    public static Command Create(Func<string, string?> build)
    {
        var input = new Argument<string>("input")
        {
            Description = "The firmware (.elf). An assembly (.dll), a project (.csproj) or its folder is built first.",
        };
        var by = Choice<SizeGrouping>("--by", "What a row stands for; symbol means the names that nm shows. Default: method, with --vs FILE the file's.");
        var top = new Option<int?>("--top")
        {
            Description = "Show only the N biggest rows and the sum of the others. JSON always has all rows.",
            HelpName = "N",
        };
        top.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var count) && count < 1)
            {
                result.AddError("--top needs a number greater than 0.");
            }
        });
        var versus = new Option<string?>("--vs")
        {
            Description = "Compare with an earlier report (FILE.json, made with --format json), "
                + "or with the same blinky in Go, Emgo and C (peers).",
            HelpName = "FILE.json|peers",
        };
        var format = Choice<ReportFormat>("--format", "How to write it. Default: text.");

        var command = new Verb("size", Help, Examples) { input, by, top, versus, format };
        command.SetAction(result =>
        {
            if (FindFirmware(result.GetRequiredValue(input), build) is not { } elfPath)
            {
                return 1;
            }

            var request = new Request(
                elfPath,
                Chosen<SizeGrouping>(result.GetValue(by)),
                result.GetValue(top),
                result.GetValue(versus),
                Chosen<ReportFormat>(result.GetValue(format)) ?? ReportFormat.Text);
            result.InvocationConfiguration.Output.Write(Render(request));
            return 0;
        });
        return command;
    }

    private enum ReportFormat
    {
        Text,
        Json,
        Markdown,
    }

    private sealed record Request(string ElfPath, SizeGrouping? By, int? Top, string? Versus, ReportFormat Format);

    private const string Help =
        """
        Shows who uses the flash and the RAM of a firmware. Every byte has a row, and the rows add up to what arm-none-eabi-size prints: flash is text + data, RAM is data + bss.
        Labels in parentheses are not C#: (runtime) is il2mcu's C code, (libgcc) the compiler's arithmetic, (padding) alignment.
        """;

    private const string Examples =
        """
        il2mcu size Blinky.elf --by type --top 10
        il2mcu size Blinky.csproj --format json > before.json
        il2mcu size Blinky.csproj --vs before.json
        """;

    /// <summary>An option whose values are those of an enumeration, in lower case.</summary>
    private static Option<string?> Choice<TEnum>(string name, string description)
        where TEnum : struct, Enum
    {
        string[] values = [.. Enum.GetNames<TEnum>().Select(value => value.ToLowerInvariant())];
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', values) };
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, values);
        return option;
    }

    private static TEnum? Chosen<TEnum>(string? value)
        where TEnum : struct, Enum => value is null ? null : Enum.Parse<TEnum>(value, ignoreCase: true);

    private static string? FindFirmware(string input, Func<string, string?> build)
    {
        if (!File.Exists(input) && !Directory.Exists(input))
        {
            throw new DiagnosticException(DiagnosticId.InputNotFound, null, input);
        }

        return IsFirmware(input) ? input : build(input);
    }

    private static bool IsFirmware(string path) =>
        File.Exists(path) && !BuiltFirst.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static string Render(Request request)
    {
        var peers = request.Versus == Peers ? Peer.All : null;
        var baseline = request.Versus is null or Peers ? null : JsonReport.Read(request.Versus);
        var by = request.By ?? baseline?.By ?? SizeGrouping.Method;
        if (baseline is not null && baseline.By != by)
        {
            var advice = $"it groups by {Name(baseline.By)}; compare with --by {Name(baseline.By)}";
            throw new DiagnosticException(DiagnosticId.InvalidBaseline, null, request.Versus!, advice);
        }

        var report = SizeReport.Read(request.ElfPath, by);
        return request.Format switch
        {
            ReportFormat.Json => JsonReport.Write(report, peers, baseline),
            ReportFormat.Markdown => MarkdownReport.Write(ReportDocument.Create(report, request.Top, peers, baseline)),
            ReportFormat.Text => TextReport.Write(ReportDocument.Create(report, request.Top, peers, baseline)),
            _ => throw Check.Unexpected(request.Format),
        };
    }

    private static string Name(SizeGrouping grouping) => grouping.ToString().ToLowerInvariant();
}
