using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Run.Harness;

/// <summary>The comparison can fail: programs that differ are told apart, whatever they differ in.</summary>
internal sealed class ComparisonTests
{
    [Test]
    public void EqualProgramsAreEqual() => Assert.That(Compare("Console.WriteLine(5);", "Console.WriteLine(2 + 3);"), Is.Null);

    [Test]
    public void CanaryWithOtherOutputIsReportedWithItsLine() => Assert.That(
        Compare("Console.WriteLine(1); Console.WriteLine(2);", "Console.WriteLine(1); Console.WriteLine(3);"),
        Is.EqualTo("canary: line 2 differs\n  .NET:     '2'\n  firmware: '3'"));

    [Test]
    public void CanaryWithMissingEndOfLineIsReported() => Assert.That(
        Compare("Console.WriteLine(1);", "Console.Write(1);"),
        Is.EqualTo("canary: line 2 differs\n  .NET:     ''\n  firmware: (end of output)"));

    [Test]
    public void CanaryWithOtherExitCodeIsReported() => Assert.That(
        Compare("Environment.Exit(3);", "Environment.Exit(4);"),
        Does.StartWith("canary: exit code differs\n  .NET:     3\n  firmware: 4"));

    [Test]
    public void CanaryWithOtherExceptionIsReported()
    {
        var difference = Compare("throw new Exception(\"one\");", "throw new Exception(\"two\");");
        Assert.That(difference, Does.Contain("System.Exception: one").And.Contain("System.Exception: two"));
    }

    [Test]
    public void StackTracesAreNotCompared() => Assert.That(
        Compare("throw new Exception(\"one\");", "\n\nthrow new Exception(\"one\");"), Is.Null);

    private static string? Compare(string left, string right) =>
        Comparison.Difference("canary", Run("left", left), Run("right", right));

    private static ProcessResult Run(string side, string body)
    {
        var folder = Repository.CleanFolder("harness", TestContext.CurrentContext.Test.Name, side);
        var source = new SourceFile("Canary.cs", $"using System; static class Canary {{ static void Main() {{ {body} }} }}");
        return CoreClr.Run(CSharpCompiler.Compile("Canary", [source], folder, new CSharpOptions()));
    }
}
