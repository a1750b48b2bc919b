using Il2Mcu.Naming;
using Il2Mcu.Report;
using NUnit.Framework;

namespace Il2Mcu.Tests.Report;

public sealed class SymbolNamesTests
{
    private static readonly SymbolNames Names = new(new SymbolMap(
    [
        Method("Blinky.Program.Main"),
        Method("Blinky.Program.Main.part.1"),
        Method("Blinky.Program.Grow.cold"),
    ]));

    [TestCase("Blinky.Program.Main", "Blinky.Program.Main")]
    [TestCase("Blinky.Program.Main.constprop.0", "Blinky.Program.Main")]
    [TestCase("Blinky.Program.Main.isra.0", "Blinky.Program.Main")]
    [TestCase("Blinky.Program.Main.isra.0.cold", "Blinky.Program.Main")]
    [TestCase("Blinky.Program.Main.lto_priv.12", "Blinky.Program.Main")]
    [TestCase("Blinky.Program.Main.0", "Blinky.Program.Main")]
    [TestCase("Blinky.Program.Main.part.0", "Blinky.Program.Main")]
    [TestCase("Blinky.Program.Main.part.1", "Blinky.Program.Main.part.1")]
    [TestCase("Blinky.Program.Main.part.1.cold", "Blinky.Program.Main.part.1")]
    [TestCase("Blinky.Program.Grow.cold", "Blinky.Program.Grow.cold")]
    [TestCase("Blinky.Program.Grow", null)]
    [TestCase("Blinky.Program.Main2", null)]
    [TestCase(".cold", null)]
    public void Suffixes_of_the_compiler_are_stripped(string linkName, string? expected)
    {
        Names.TryFind(linkName, out var entry);

        Assert.That(entry?.LinkName, Is.EqualTo(expected));
    }

    [TestCase(".text.Blinky.Program.Main", "Blinky.Program.Main")]
    [TestCase(".text.startup.Main", "startup.Main Main")]
    [TestCase(".bss.buffer", "buffer")]
    [TestCase(".data.startup.x", "startup.x")]
    [TestCase(".text", "")]
    [TestCase(".ARM.exidx.text.Main", "")]
    public void Section_names_hold_symbols(string section, string expected)
    {
        Assert.That(string.Join(' ', SectionNames.Symbols(section)), Is.EqualTo(expected));
    }

    [TestCase(".rodata.str1.1", "(C strings)")]
    [TestCase(".rodata.Blinky.Program.Main.str1.4", "(C strings)")]
    [TestCase(".rodata.cst8", "(C constants)")]
    [TestCase(".rodata.table", null)]
    public void Merged_sections_are_known(string section, string? expected)
    {
        Assert.That(SectionNames.MergedLabel(section), Is.EqualTo(expected));
    }

    [TestCase(SymbolKind.Method, "Main()", "N", "T", "N", "N.T", "Main()")]
    [TestCase(SymbolKind.StaticField, "s_count", "N", "T", "N", "N.T", "N.T.s_count")]
    [TestCase(SymbolKind.StaticField, "N.T.s_count", "N", "T", "N", "N.T", "N.T.s_count")]
    [TestCase(SymbolKind.StaticField, "s_count", "", "T", "(global namespace)", "T", "T.s_count")]
    [TestCase(SymbolKind.StringLiteral, "\"Hi\"", "", "", "(string literals)", "(string literals)", "\"Hi\"")]
    [TestCase(SymbolKind.TypeRecord, "typeof(N.T)", "N", "T", "N", "N.T", "typeof(N.T)")]
    public void Entries_belong_somewhere_on_each_level(
        SymbolKind kind, string display, string @namespace, string type, string atNamespace, string atType, string atMethod)
    {
        var owner = ByteOwner.Of(new SymbolEntry("link", kind, display, "App", @namespace, type, null, 0, []), "link.cold");

        Assert.That(Enum.GetValues<SizeGrouping>().Select(owner.At), Is.EqualTo(new[] { "App", atNamespace, atType, atMethod, "link.cold" }));
    }

    private static SymbolEntry Method(string linkName) => new(linkName, SymbolKind.Method, linkName, "Blinky", "Blinky", "Program", null, 0, []);
}
