using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Run.Harness;

internal sealed class CaseFileTests
{
    [Test]
    public void OrdinaryCaseHasNoDirectives()
    {
        var one = Read("namespace Cases.Area;\npublic static class Sample { public static void Main() { } }");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.ClassName, Is.EqualTo("Cases.Area.Sample"));
            Assert.That(one.ToString(), Is.EqualTo("area/Sample"));
            Assert.That(one.RunsAlone, Is.False);
            Assert.That(one.ReturnsExitCode, Is.False);
            Assert.That(one.ExpectedExit, Is.Zero);
            Assert.That(one.Runs, Is.EqualTo(new string[][] { [] }));
        }
    }

    [Test]
    public void DirectivesAreRead()
    {
        var one = Read("// run: alone\n// args: a \"b c\"\n// args: \\u20AC\n// expect-exit: 134\n// il2mcu: --console itm\n"
            + "static class Sample { static int Main() => 0; }");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one.RunsAlone, Is.True);
            Assert.That(one.ReturnsExitCode, Is.True);
            Assert.That(one.Runs, Is.EqualTo(new string[][] { ["a", "b c"], ["\u20AC"] }));
            Assert.That(one.ExpectedExit, Is.EqualTo(134));
            Assert.That(string.Join(' ', one.ToolOptions), Is.EqualTo("--console itm"));
        }
    }

    [Test]
    public void MainWithParametersRunsAlone() =>
        Assert.That(Read("static class Sample { static void Main(string[] args) { } }").RunsAlone, Is.True);

    [Test]
    public void ClassMustHaveTheNameOfTheFile() =>
        Assert.That(() => Read("static class Other { static void Main() { } }"), Throws.InstanceOf<InvalidDataException>());

    [TestCase("", new string[0])]
    [TestCase("  a  b ", new[] { "a", "b" })]
    [TestCase("\"\" \"x y\" z\"q\"", new[] { "", "x y", "zq" })]
    public void ArgumentsAreSplit(string line, string[] expected) =>
        Assert.That(CaseFile.SplitArguments(line), Is.EqualTo(expected));

    private static CaseFile Read(string text)
    {
        var folder = Repository.CleanFolder("harness", TestContext.CurrentContext.Test.Name, "area");
        var path = Path.Combine(folder, "Sample.cs");
        File.WriteAllText(path, text);
        return CaseFile.Read(path);
    }
}
