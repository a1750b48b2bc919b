using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Run.Harness;

internal sealed class CSharpCompilerTests
{
    [Test]
    public void ErrorsAreListed()
    {
        var source = new SourceFile("Wrong.cs", "static class Wrong { static void Main() { int x = \"text\"; y(); } }");
        Assert.That(
            () => Compile(source, new CSharpOptions()),
            Throws.InvalidOperationException.With.Message.Contains("CS0029").And.Message.Contains("CS0103"));
    }

    [Test]
    public void DebugAndReleaseDiffer()
    {
        var source = new SourceFile("Sum.cs", "static class Sum { static int Main() { int x = 1; int y = x + 1; return y; } }");
        var debug = File.ReadAllBytes(Compile(source, new CSharpOptions { Optimise = false }));
        var release = File.ReadAllBytes(Compile(source, new CSharpOptions { Optimise = true }));
        Assert.That(release, Is.Not.EqualTo(debug));
    }

    [Test]
    public void EntryPointIsChosen()
    {
        var source = new SourceFile("Two.cs", "class A { static int Main() => 1; } class B { static int Main() => 2; }");
        Assert.That(CoreClr.Run(Compile(source, new CSharpOptions { EntryPointType = "B" })).ExitCode, Is.EqualTo(2));
    }

    private static string Compile(SourceFile source, CSharpOptions options) => CSharpCompiler.Compile(
        "Sample",
        [source],
        Repository.CleanFolder("harness", TestContext.CurrentContext.Test.Name, $"{options.Optimise}"),
        options);
}
