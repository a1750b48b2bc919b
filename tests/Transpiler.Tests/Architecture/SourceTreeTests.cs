using System.Text.RegularExpressions;
using Il2Mcu.Diagnostics;
using Il2Mcu.Testing;
using NUnit.Framework;

namespace Il2Mcu.Tests.Architecture;

/// <summary>Rules that concern files rather than assemblies.</summary>
internal sealed partial class SourceTreeTests
{
    /// <summary>More lines than this is a second subject.</summary>
    private const int MaximumLines = 500;

    private static readonly string[] Folders = ["Transpiler", "CRuntime", "Hal.Stm32", "templates", "examples", "tests"];
    private static readonly string[] Extensions = [".cs", ".c", ".h", ".S", ".hbs"];

    /// <summary>Folders of C# with the namespace of their root.</summary>
    private static readonly (string Folder, string Namespace)[] Namespaces =
    [
        ("Transpiler", "Il2Mcu"),
        ("tests/Testing", "Il2Mcu.Testing"),
        ("tests/Transpiler.Tests", "Il2Mcu.Tests"),
        ("tests/Firmware.Tests", "Il2Mcu.Tests"),
    ];

    [Test]
    public void FilesAreShort() => Assert.That(
        Folders.SelectMany(folder => SourceFiles(folder, Extensions))
            .Select(path => (Path: path, Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > MaximumLines)
            .Select(file => $"{Relative(file.Path)}: {file.Lines} lines"),
        Is.Empty);

    [Test]
    public void NamespaceIsFolder() => Assert.That(
        from root in Namespaces
        from path in SourceFiles(root.Folder, [".cs"])
        where !path.Split('/', '\\').Any(part => part is "cases" or "assets")
        let expected = ExpectedNamespace(root, path)
        let actual = NamespaceDeclaration().Match(File.ReadAllText(path)).Groups[1].Value
        where actual != expected && actual.Length > 0
        select $"{Relative(path)}: namespace {actual} instead of {expected}",
        Is.Empty);

    [Test]
    public void EveryDiagnosticHasARow() => Assert.That(
        Enum.GetValues<DiagnosticId>().Except(DiagnosticCatalog.All.Select(row => row.Id)), Is.Empty);

    [Test]
    public void EveryDiagnosticHasAPage() => Assert.That(
        Enum.GetValues<DiagnosticId>()
            .Select(id => $"docs/diagnostics/MCU{(int)id:D4}.md")
            .Where(page => !File.Exists(Repository.PathOf(page))),
        Is.Empty);

    /// <summary>An internal error is none that a program could provoke.</summary>
    [Test]
    public void EveryDiagnosticHasATest()
    {
        var tests = string.Concat(SourceFiles("tests", [".cs", ".il"]).Select(File.ReadAllText));
        Assert.That(
            Enum.GetValues<DiagnosticId>().Except([DiagnosticId.InternalError]).Where(id => !tests.Contains($"MCU{(int)id:D4}", StringComparison.Ordinal)),
            Is.Empty);
    }

    /// <summary>The scan sees files at all.</summary>
    [Test]
    public void ScanFindsItself() => Assert.That(
        SourceFiles("tests", [".cs"]).Select(path => Path.GetFileName(path)), Has.Some.EqualTo("SourceTreeTests.cs"));

    private static IEnumerable<string> SourceFiles(string folder, string[] extensions)
    {
        var root = Repository.PathOf(folder);
        return !Directory.Exists(root) ? [] : Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => extensions.Contains(Path.GetExtension(path)) && !IsBuildOutput(path))
            .Order(StringComparer.Ordinal);
    }

    private static bool IsBuildOutput(string path) =>
        Relative(path).Split('/').Any(part => part is "bin" or "obj" or "artifacts");

    private static string ExpectedNamespace((string Folder, string Namespace) root, string path)
    {
        var folder = Path.GetRelativePath(Repository.PathOf(root.Folder), Path.GetDirectoryName(path)!);
        return folder == "." ? root.Namespace : $"{root.Namespace}.{folder.Replace(Path.DirectorySeparatorChar, '.')}";
    }

    private static string Relative(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();
}
