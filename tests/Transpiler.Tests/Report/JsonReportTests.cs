using Il2Mcu.Diagnostics;
using Il2Mcu.Report;
using NUnit.Framework;

namespace Il2Mcu.Tests.Report;

public sealed class JsonReportTests
{
    private static readonly SizeReport Report = new(
        "A.elf",
        SizeGrouping.Type,
        new SizeLine(Text: 100, Data: 8, Bss: 4),
        [new SizeRow("List<int>", 60, 0), new SizeRow("B", 48, 12)])
    {
        StackSize = 1_024,
        Notes = ["A note."],
    };

    private string _path = "";

    [SetUp]
    public void CreatePath() => _path = Path.GetTempFileName();

    [TearDown]
    public void Delete() => File.Delete(_path);

    [Test]
    public void Text_is_stable()
    {
        Assert.That(JsonReport.Write(Report, peers: null, baseline: null), Is.EqualTo(
            """
            {
              "format": "il2mcu-size/1",
              "name": "A.elf",
              "by": "type",
              "total": {
                "text": 100,
                "data": 8,
                "bss": 4,
                "flash": 108,
                "ram": 12
              },
              "stack": 1024,
              "rows": [
                {
                  "label": "List<int>",
                  "flash": 60,
                  "ram": 0
                },
                {
                  "label": "B",
                  "flash": 48,
                  "ram": 12
                }
              ],
              "notes": [
                "A note."
              ]
            }

            """));
    }

    [Test]
    public void What_was_written_can_be_read()
    {
        var baseline = Report with { Total = new SizeLine(40, 8, 4), Rows = [Report.Rows[1]] };
        File.WriteAllText(_path, JsonReport.Write(Report, Peer.All, baseline));

        var read = JsonReport.Read(_path);

        Assert.That(JsonReport.Write(read, Peer.All, baseline), Is.EqualTo(File.ReadAllText(_path)));
        Assert.That(read.Rows, Is.EqualTo(Report.Rows));
    }

    [Test]
    public void Changes_are_in_it()
    {
        var baseline = Report with { Total = new SizeLine(40, 8, 4), Rows = [Report.Rows[1]] };

        Assert.That(JsonReport.Write(Report, null, baseline), Does.Contain("\"flashDelta\": 60"));
    }

    [TestCase("", "valid JSON")]
    [TestCase("null", "it is empty")]
    [TestCase("[]", "could not be converted")]
    [TestCase("{}", "missing required properties")]
    [TestCase("@\"format\": \"il2mcu-size/1\"@\"format\": \"other\"", "its format is 'other'")]
    [TestCase("@\"by\": \"type\"@\"by\": \"7\"", "it groups by '7'")]
    [TestCase("@\"flash\": 60@\"flash\": 61", "its rows do not add up to its flash")]
    [TestCase("@\"ram\": 12\n    }\n@\"ram\": 13\n    }\n", "its rows do not add up to its RAM")]
    [TestCase("@\"List<int>\"@\"B\"", "a label stands in it twice")]
    [TestCase("@\"List<int>\"@null", "label")]
    [TestCase("@\"rows\": [@\"rows\": [ null,", "a row has no label")]
    [TestCase("@\"total\"@\"sum\"", "missing required properties")]
    public void Other_files_are_refused(string content, string reason)
    {
        // "@old@new" changes a good report.
        var change = content.Split('@');
        var text = change.Length == 3
            ? JsonReport.Write(Report, null, null).Replace(change[1], change[2], StringComparison.Ordinal)
            : content;
        File.WriteAllText(_path, text);

        var problem = Assert.Throws<DiagnosticException>(() => JsonReport.Read(_path));

        Assert.That(problem!.Diagnostic.Id, Is.EqualTo(DiagnosticId.InvalidBaseline));
        Assert.That(problem.Message, Does.Contain(reason));
    }

    [Test]
    public void Missing_file_is_a_diagnostic()
    {
        var problem = Assert.Throws<DiagnosticException>(() => JsonReport.Read(_path + ".none"));

        Assert.That(problem!.Diagnostic.Id, Is.EqualTo(DiagnosticId.InvalidBaseline));
    }
}
