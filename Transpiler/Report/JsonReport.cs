using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Il2Mcu.Diagnostics;

namespace Il2Mcu.Report;

/// <summary>
/// A report for programs, and the baseline of a later comparison; hence it always holds all rows.
/// The same report gives the same bytes.
/// </summary>
public static class JsonReport
{
    private const string Format = "il2mcu-size/1";

    private static readonly SizeJson Context = new(new JsonSerializerOptions(SizeJson.Default.Options)
    {
        // The default escapes '<' and '>', which nearly every generic type has; this text is not put into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes a report, and beside it the peers or the changes against an earlier report if given.</summary>
    public static string Write(SizeReport report, IReadOnlyList<Peer>? peers, SizeReport? baseline)
    {
        var diff = baseline is null ? null : SizeDiff.Create(baseline, report);
        var document = new JsonSizes
        {
            Format = Format,
            Name = report.Name,
            By = report.By.ToString().ToLowerInvariant(),
            Total = JsonTotal.Of(report.Total),
            Heap = report.HeapSize,
            Stack = report.StackSize,
            Rows = [.. report.Rows.Select(row => new JsonRow(row.Label, row.Flash, row.Ram))],
            Notes = report.Notes,
            Peers = peers?.Select(peer => new JsonPeer(peer.Name, JsonTotal.Of(peer.Size))).ToList(),
            Baseline = diff is null ? null : new JsonPeer(diff.Before.Name, JsonTotal.Of(diff.Before.Total)),
            Changes = diff?.Changes.Select(change => new JsonChange(change.Label, change.Flash, change.Ram)).ToList(),
        };
        return JsonSerializer.Serialize(document, Context.JsonSizes) + "\n";
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="DiagnosticException"><see cref="DiagnosticId.InvalidBaseline"/> for anything else.</exception>
    public static SizeReport Read(string path)
    {
        try
        {
            var document = JsonSerializer.Deserialize(File.ReadAllText(path), Context.JsonSizes);
            return Validated(document ?? throw new JsonException("it is empty"));
        }
        catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(DiagnosticId.InvalidBaseline, null, path, problem.Message.TrimEnd('.'));
        }
    }

    private static SizeReport Validated(JsonSizes document)
    {
        Require(document.Format == Format, $"its format is '{document.Format}' instead of '{Format}'");
        Require(Enum.TryParse<SizeGrouping>(document.By, ignoreCase: true, out var by) && Enum.IsDefined(by), $"it groups by '{document.By}'");
        Require(document.Rows.All(row => row?.Label is not null), "a row has no label");
        Require(document.Rows.DistinctBy(row => row.Label).Count() == document.Rows.Count, "a label stands in it twice");

        var total = new SizeLine(document.Total.Text, document.Total.Data, document.Total.Bss);
        Require(document.Rows.Sum(row => row.Flash) == total.Flash, "its rows do not add up to its flash");
        Require(document.Rows.Sum(row => row.Ram) == total.Ram, "its rows do not add up to its RAM");
        return new SizeReport(document.Name, by, total, [.. document.Rows.Select(row => new SizeRow(row.Label, row.Flash, row.Ram))])
        {
            HeapSize = document.Heap,
            StackSize = document.Stack,
            Notes = document.Notes,
        };
    }

    private static void Require(bool condition, string problem)
    {
        if (!condition)
        {
            throw new JsonException(problem);
        }
    }
}

internal sealed record JsonSizes
{
    public required string Format { get; init; }

    public required string Name { get; init; }

    public required string By { get; init; }

    public required JsonTotal Total { get; init; }

    public long? Heap { get; init; }

    public long? Stack { get; init; }

    public required IReadOnlyList<JsonRow> Rows { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    public IReadOnlyList<JsonPeer>? Peers { get; init; }

    public JsonPeer? Baseline { get; init; }

    public IReadOnlyList<JsonChange>? Changes { get; init; }
}

internal sealed record JsonTotal(long Text, long Data, long Bss, long Flash, long Ram)
{
    public static JsonTotal Of(SizeLine line) => new(line.Text, line.Data, line.Bss, line.Flash, line.Ram);
}

internal sealed record JsonRow(string Label, long Flash, long Ram);

internal sealed record JsonPeer(string Name, JsonTotal Total);

internal sealed record JsonChange(string Label, long FlashDelta, long RamDelta);

[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(JsonSizes))]
internal sealed partial class SizeJson : JsonSerializerContext;
