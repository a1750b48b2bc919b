using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Il2Mcu.Report;
using Il2Mcu.Testing;

namespace Il2Mcu.Tests.Size;

/// <summary>The size of one firmware as it is checked in: the three sums, and what each method and object costs.</summary>
/// <param name="Build">Options of the build, for instance <c>--console itm</c>; the key in the file.</param>
/// <param name="Total">The sums in bytes; compared exactly.</param>
/// <param name="Rows">Bytes by method or object; they say what changed when a sum does.</param>
internal sealed record SizeRecord(string Build, SizeLine Total, IReadOnlyDictionary<string, long> Rows)
{
    public static SizeRecord Of(string build, SizeReport report) =>
        new(build, report.Total, report.Rows.ToDictionary(row => row.Label, row => row.Size));
}

/// <summary>A file <c>budget.json</c>: the sizes of one program in one or more builds.</summary>
internal static class BudgetFile
{
    /// <summary>Category of all tests that compare with such files.</summary>
    public const string Category = "Size";

    private static readonly string UpdateCommand = GoldenFile.UpdateCommand("tests/Firmware.Tests", Category);

    private static readonly string[] Comment =
    [
        "Bytes, as arm-none-eabi-size counts them; text, data and bss are compared exactly.",
        "When one changes: smaller, or worth it? Accept it with the command below and say in the commit what it buys.",
        "Else find the cause with 'il2mcu size ELF' and 'il2mcu why SYMBOL'. The rows only help to see what changed.",
        UpdateCommand,
    ];

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Compares with the file; in update mode writes it.</summary>
    /// <returns>Null when all is as before, else what to show.</returns>
    public static string? Check(string path, IReadOnlyList<SizeRecord> actual)
    {
        var expected = File.Exists(path) ? Read(path) : [];
        var differences = Differences(expected, actual);
        if (differences is null && Environment.GetEnvironmentVariable(GoldenFile.UpdateVariable) != "1")
        {
            return null;
        }

        // The golden file updates when that is asked for, and refuses where it must.
        return new GoldenFile(path, UpdateCommand).Check(Write(actual)) is { } refusal
            ? differences is null ? refusal : $"{path}: the size changed.\n{differences}To accept it: {UpdateCommand}"
            : null;
    }

    /// <summary>Old and new sums and the biggest changes of each build whose sums differ; null when none does.</summary>
    public static string? Differences(IReadOnlyList<SizeRecord> expected, IReadOnlyList<SizeRecord> actual)
    {
        var text = new StringBuilder();
        foreach (var build in expected.Concat(actual).Select(record => record.Build).Distinct())
        {
            var before = expected.SingleOrDefault(record => record.Build == build);
            var after = actual.SingleOrDefault(record => record.Build == build);
            if (before?.Total != after?.Total)
            {
                text.Append($"  {build}\n    was {Sums(before)}\n    is  {Sums(after)}\n");
                text.AppendJoin("", Changes(before, after).Take(10).Select(change => $"    {change}\n"));
            }
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private static string Sums(SizeRecord? record) =>
        record is null ? "not there" : $"text {record.Total.Text}, data {record.Total.Data}, bss {record.Total.Bss}";

    private static IEnumerable<string> Changes(SizeRecord? before, SizeRecord? after)
    {
        if (before is null || after is null)
        {
            return [];
        }

        return before.Rows.Keys.Union(after.Rows.Keys)
            .Select(label => (Label: label, Old: before.Rows.GetValueOrDefault(label), New: after.Rows.GetValueOrDefault(label)))
            .Where(row => row.Old != row.New)
            .OrderByDescending(row => Math.Abs(row.New - row.Old))
            .ThenBy(row => row.Label, StringComparer.Ordinal)
            .Select(row => $"{row.New - row.Old:+#;-#}  {row.Label} ({row.Old} -> {row.New})");
    }

    private static List<SizeRecord> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.GetProperty("builds").EnumerateObject().Select(build => new SizeRecord(
            build.Name,
            new SizeLine(Bytes(build, "text"), Bytes(build, "data"), Bytes(build, "bss")),
            build.Value.GetProperty("rows").EnumerateObject().ToDictionary(row => row.Name, row => row.Value.GetInt64())))];
    }

    private static long Bytes(JsonProperty build, string name) => build.Value.GetProperty(name).GetInt64();

    private static string Write(IReadOnlyList<SizeRecord> records)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteStartArray("comment");
            Array.ForEach(Comment, json.WriteStringValue);
            json.WriteEndArray();
            json.WriteStartObject("builds");
            foreach (var record in records)
            {
                Write(json, record);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, SizeRecord record)
    {
        json.WriteStartObject(record.Build);
        json.WriteNumber("text", record.Total.Text);
        json.WriteNumber("data", record.Total.Data);
        json.WriteNumber("bss", record.Total.Bss);
        json.WriteStartObject("rows");
        foreach (var (label, bytes) in record.Rows.OrderByDescending(row => row.Value).ThenBy(row => row.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(label, bytes);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
