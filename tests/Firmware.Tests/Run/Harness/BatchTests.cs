using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Run.Harness;

/// <summary>A batch gives every case its own output, also when one of them ends the program.</summary>
internal sealed class BatchTests
{
    [Test]
    public void EveryCaseHasItsOwnOutputAndExitCode()
    {
        var outputs = RunBatch(
            ("First", "static void", "Console.WriteLine(1);"),
            ("Second", "static int", "Console.Write(\"no end of line\"); return 7;"),
            ("Third", "static void", ""));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outputs["First"], Is.EqualTo(new CaseOutput("1\n", 0)));
            Assert.That(outputs["Second"], Is.EqualTo(new CaseOutput("no end of line", 7)));
            Assert.That(outputs["Third"], Is.EqualTo(new CaseOutput("", 0)));
        }
    }

    [Test]
    public void CaseThatEndsTheProgramHasNoExitCodeAndLaterOnesAreMissing()
    {
        var outputs = RunBatch(
            ("First", "static void", ""),
            ("Second", "static void", "Console.WriteLine(2); throw new Exception();"),
            ("Third", "static void", ""));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outputs["Second"], Is.EqualTo(new CaseOutput("2\n", null)));
            Assert.That(outputs, Does.Not.ContainKey("Third"));
        }
    }

    [Test]
    public void OutputCutWithinAMarkerIsAnEnd()
    {
        var cases = WriteCases(("First", "static void", ""));
        var outputs = BatchOutput.Split("== Cases.Area.First\ntext\n== exit", cases);
        Assert.That(outputs["First"].ExitCode, Is.Null);
    }

    private static IReadOnlyDictionary<string, CaseOutput> RunBatch(params (string Name, string Main, string Body)[] sources)
    {
        var cases = WriteCases(sources);
        var folder = Repository.CleanFolder("harness", TestContext.CurrentContext.Test.Name, "out");
        var dll = CSharpCompiler.Compile(
            "Batch",
            [BatchProgram.Generate(cases), .. cases.Select(one => one.Source)],
            folder,
            new CSharpOptions { EntryPointType = BatchProgram.ClassName });
        return BatchOutput.Split(CoreClr.Run(dll).Output, cases);
    }

    private static List<CaseFile> WriteCases(params (string Name, string Main, string Body)[] sources)
    {
        var folder = Repository.CleanFolder("harness", TestContext.CurrentContext.Test.Name, "area");
        return [.. sources.Select(source =>
        {
            var path = Path.Combine(folder, source.Name + ".cs");
            File.WriteAllText(
                path,
                $"using System;\nnamespace Cases.Area;\npublic static class {source.Name} {{ public {source.Main} Main() {{ {source.Body} }} }}");
            return CaseFile.Read(path);
        })];
    }
}
