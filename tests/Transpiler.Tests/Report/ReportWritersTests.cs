using System.Globalization;
using Il2Mcu.Diagnostics;
using Il2Mcu.Report;
using NUnit.Framework;

namespace Il2Mcu.Tests.Report;

public sealed class ReportWritersTests
{
    private static readonly SizeReport Report = new(
        "Blinky.elf",
        SizeGrouping.Method,
        new SizeLine(Text: 12_300, Data: 40, Bss: 1_060),
        [
            new SizeRow("Blinky.Program.Main(string[])", Flash: 12_000, Ram: 0),
            new SizeRow("Blinky.Program.s_table", Flash: 40, Ram: 1_100),
            new SizeRow("\"tab\there | and\nnew line\"", Flash: 300, Ram: 0),
        ])
    {
        HeapSize = 100_000,
        StackSize = 4_096,
    };

    private static readonly SizeReport Baseline = new(
        "Blinky.elf",
        SizeGrouping.Method,
        new SizeLine(Text: 12_250, Data: 40, Bss: 1_060),
        [
            new SizeRow("Blinky.Program.Main(string[])", Flash: 11_000, Ram: 0),
            new SizeRow("Blinky.Program.Gone()", Flash: 1_250, Ram: 0),
            new SizeRow("Blinky.Program.s_table", Flash: 40, Ram: 1_100),
        ]);

    [Test]
    public void Text_is_an_aligned_table()
    {
        Assert.That(TextReport.Write(ReportDocument.Create(Report, top: null, peers: null, baseline: null)), Is.EqualTo(
            """
            Blinky.elf: text 12,300, data 40, bss 1,060 bytes

             flash      %    RAM      %  method
            12,000   97.2      0    0.0  Blinky.Program.Main(string[])
                40    0.3  1,100  100.0  Blinky.Program.s_table
               300    2.4      0    0.0  "tab\there | and\nnew line"
            12,340  100.0  1,100  100.0  total

            Of the remaining RAM the heap has 100,000 bytes and the main stack 4,096.

            """));
    }

    [Test]
    public void Markdown_has_the_same_numbers()
    {
        Assert.That(MarkdownReport.Write(ReportDocument.Create(Report, top: 1, peers: null, baseline: null)), Is.EqualTo(
            """
            ### Blinky.elf: text 12,300, data 40, bss 1,060 bytes

            | flash | % | RAM | % | method |
            | --: | --: | --: | --: | :-- |
            | 12,000 | 97.2 | 0 | 0.0 | Blinky.Program.Main(string\[\]) |
            | 340 | 2.8 | 1,100 | 100.0 | (2 more) |
            | 12,340 | 100.0 | 1,100 | 100.0 | total |

            Of the remaining RAM the heap has 100,000 bytes and the main stack 4,096.

            """));
    }

    [Test]
    public void Markdown_cells_cannot_end_early()
    {
        Assert.That(
            MarkdownReport.Write(ReportDocument.Create(Report, top: null, peers: null, baseline: null)),
            Does.Contain("""| "tab\\there \| and\\nnew line" |"""));
    }

    [Test]
    public void Peers_stand_beside_the_program()
    {
        Assert.That(TextReport.Write(ReportDocument.Create(Report, top: 1, Peer.All, baseline: null)), Does.Contain(
            """
               text   data     bss    flash  times     RAM  program
            567,244  2,560  11,024  569,804   46.2  13,584  Go (gc, noos/thumb)
             10,776    180     180   10,956    0.9     360  Emgo
                658      0       4      658    0.1       4  C by hand (98 vectors, 168 MHz, SysTick milliseconds)
             12,300     40   1,060   12,340    1.0   1,100  Blinky.elf

            """));
    }

    [Test]
    public void Changes_are_signed_and_the_greatest_comes_first()
    {
        Assert.That(TextReport.Write(ReportDocument.Create(Report, top: null, peers: null, Baseline)), Does.Contain(
            """
             flash     +/-    RAM  +/-  method
                 0  -1,250      0    0  Blinky.Program.Gone()
            12,000  +1,000      0    0  Blinky.Program.Main(string[])
               300    +300      0    0  "tab\there | and\nnew line"
            12,340     +50  1,100    0  total

            Compared with Blinky.elf; rows that did not change: 1.
            """));
    }

    [Test]
    public void Changes_beyond_the_top_are_added_up()
    {
        Assert.That(
            TextReport.Write(ReportDocument.Create(Report, top: 1, peers: null, Baseline)),
            Does.Contain("12,300  +1,300      0    0  (2 more)"));
    }

    [Test]
    public void Empty_program_has_no_shares()
    {
        var empty = new SizeReport("empty.elf", SizeGrouping.Symbol, new SizeLine(0, 0, 0), []);

        Assert.That(TextReport.Write(ReportDocument.Create(empty, null, Peer.All, null)), Does.Contain("0  0.0    0  0.0  total"));
    }

    [Test]
    public void Long_labels_are_cut()
    {
        var report = Report with { Rows = [new SizeRow(new string('x', 500), 12_340, 1_100)] };

        Assert.That(TextReport.Write(ReportDocument.Create(report, null, null, null)), Does.Contain($"  {new string('x', 97)}...\n"));
    }

    [Test]
    public void Culture_does_not_matter()
    {
        var german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        german.NumberFormat.NumberGroupSeparator = ".";
        german.NumberFormat.NumberDecimalSeparator = ",";
        german.NumberFormat.NegativeSign = "~";
        using var restore = new CultureScope(german);

        Assert.That(TextReport.Write(ReportDocument.Create(Report, null, null, Baseline)), Does.Contain("-1,250"));
        Assert.That(TextReport.Write(ReportDocument.Create(Report, null, Peer.All, null)), Does.Contain("12,000   97.2"));
        Assert.That(new SizeLine(1, 2, 3).Row("x"), Is.EqualTo("      1\t      2\t      3\t      6\t      6\tx"));
        Assert.That(new SymbolSize("x", 1_234).ToString(), Is.EqualTo("x (1,234 bytes)"));
    }

    [Test]
    public void Budgets_are_checked_one_by_one()
    {
        static IEnumerable<string> Check(long? flash, long? ram)
        {
            var diagnostics = new DiagnosticBag();
            new Budget(flash, ram).Check(Report.Total, diagnostics);
            return diagnostics.Sorted.Select(diagnostic => diagnostic.ToString());
        }

        Assert.Multiple(() =>
        {
            Assert.That(Check(null, null), Is.Empty);
            Assert.That(Check(12_340, 1_100), Is.Empty);
            Assert.That(Check(12_339, 1_099), Is.EqualTo(new[]
            {
                "il2mcu: error MCU5001: The program uses 12,340 bytes of flash; its budget is 12,339. See 'il2mcu size'.",
                "il2mcu: error MCU5002: The program uses 1,100 bytes of static RAM; its budget is 1,099. See 'il2mcu size'.",
            }));
        });
    }

    private sealed class CultureScope : IDisposable
    {
        private readonly CultureInfo _previous = CultureInfo.CurrentCulture;

        public CultureScope(CultureInfo culture) => CultureInfo.CurrentCulture = culture;

        public void Dispose() => CultureInfo.CurrentCulture = _previous;
    }
}
