using System.Text.RegularExpressions;
using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Errors;

/// <summary>
/// Programs, in C# or IL, with what il2mcu does not support. Each line that causes a diagnostic ends in <c>// error MCUnnnn</c>;
/// one run lists exactly those. <c>// il2mcu: --option</c> gives options for the build.
/// </summary>
[Category("Errors")]
[Parallelizable(ParallelScope.All)]
internal sealed partial class ErrorTests
{
    private static string CasesFolder => Repository.PathOf("tests", "Transpiler.Tests", "Errors", "cases");

    [TestCaseSource(nameof(Cases))]
    public void DiagnosticsAreAsExpected(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var folder = Repository.CleanFolder("errors", name);
        var source = SourceFile.Read(Path.Combine(CasesFolder, file));
        var dll = file.EndsWith(".il", StringComparison.Ordinal)
            ? IlAssembler.Assemble(name, [source], folder, optimise: false)
            : CSharpCompiler.Compile(name, [source], folder, new CSharpOptions());
        var build = Firmware.Build(dll, folder, Options().Matches(source.Text).SelectMany(match => match.Groups[1].Value.Split(' ')));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ExpectedDiagnostics.In(source.Text), Is.Not.Empty, "the case expects nothing");
            Assert.That(ExpectedDiagnostics.Difference(source.Text, build.AllText, file) ?? "", Is.Empty);
            Assert.That(ErrorLine().Count(build.AllText), Is.EqualTo(ExpectedDiagnostics.In(source.Text).Count), "one problem, one message:\n" + build.AllText);
            Assert.That(build.ExitCode, Is.Not.Zero);
            Assert.That(build.AllText, Does.Not.Contain("   at "), "a stack trace");
        }
    }

    [GeneratedRegex(@": error MCU\d{4}:")]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"^// il2mcu: (.+?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Options();

    private static IEnumerable<string> Cases() => Directory.GetFiles(CasesFolder)
        .Select(path => Path.GetFileName(path))
        .Order(StringComparer.Ordinal);
}
