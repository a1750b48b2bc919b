using Il2Mcu.Cli;
using Il2Mcu.Naming;
using NUnit.Framework;

namespace Il2Mcu.Tests.Cli;

/// <summary>Finding a symbol by what a person types.</summary>
public sealed class SymbolSearchTests
{
    private static readonly SymbolSearch Search = new(
    [
        Entry("Blinky.Program.Main", "Blinky.Program.Main()"),
        Entry("Blinky.Program.Toggle", "Blinky.Program.Toggle(int)"),
        Entry("Blinky.Program.Toggle$bool", "Blinky.Program.Toggle(bool)"),
        Entry("Blinky_Program__s_count", "Blinky.Program.s_count"),
        Entry("S_hello_1234", "\"Hello, World!\""),
    ]);

    [TestCase("Blinky.Program.Main", "Blinky.Program.Main()")]
    [TestCase("Main", "Blinky.Program.Main()")]
    [TestCase("Blinky.Program.Toggle", "Blinky.Program.Toggle(int)", Description = "the link name is the first rule")]
    [TestCase("Blinky.Program.Toggle(bool)", "Blinky.Program.Toggle(bool)")]
    [TestCase("Toggle", "Blinky.Program.Toggle(int)|Blinky.Program.Toggle(bool)")]
    [TestCase("S_HELLO", "\"Hello, World!\"")]
    [TestCase("world", "\"Hello, World!\"")]
    [TestCase("nothing", "")]
    public void The_first_rule_that_matches_decides(string name, string expected) =>
        Assert.That(string.Join('|', Search.Find(name).Select(entry => entry.Display)), Is.EqualTo(expected));

    [TestCase("Togle", " Did you mean 'Blinky.Program.Toggle'?")]
    [TestCase("Blinky.Program.Mian", "")]
    [TestCase("Mann", " Did you mean 'Blinky.Program.Main'?")]
    [TestCase("zzzzzz", "")]
    public void Similar_names_are_proposed(string name, string advice) =>
        Assert.That(Search.Advice(name), Is.EqualTo(advice));

    private static SymbolEntry Entry(string linkName, string display) =>
        new(linkName, SymbolKind.Method, display, "Blinky", "Blinky", "Program", null, 0, []);
}
