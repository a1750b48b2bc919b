using Il2Mcu.Naming;
using Il2Mcu.Report;
using Il2Mcu.Testing;
using Mono.Cecil;
using NUnit.Framework;

namespace Il2Mcu.Tests.Reach;

/// <summary>
/// A program pays only for what it uses. Programs in <c>assets</c> say by attributes what their firmware must hold and what not;
/// the firmware is really built, and its symbols are looked up.
/// </summary>
[Category("Emitted")]
[Parallelizable(ParallelScope.All)]
internal sealed class EmittedSymbolsTests
{
    private const string Expectations = "Expectations.cs";
    private const string Emits = "EmitsAttribute";
    private const string NotEmitted = "NotEmittedAttribute";
    private const string NotLinked = "NotLinkedAttribute";

    private static string AssetsFolder => Repository.PathOf("tests", "Transpiler.Tests", "Reach", "assets");

    [TestCaseSource(nameof(Cases))]
    public void FirmwareHoldsWhatItMust(string name)
    {
        var folder = Repository.CleanFolder("emitted", name);
        var source = CaseFile.Read(Path.Combine(AssetsFolder, name + ".cs"));
        var dll = CSharpCompiler.Compile(
            name, [source.Source, SourceFile.Read(Path.Combine(AssetsFolder, Expectations))], folder, new CSharpOptions());
        var build = Firmware.Build(dll, folder, source.ToolOptions);
        Assert.That(build.ExitCode, Is.Zero, build.AllText);

        var linked = ElfImage.Read(Firmware.ElfOf(dll, folder)).Symbols.Select(symbol => symbol.Name).ToHashSet();
        var entries = SymbolMap.Read(SymbolMap.PathFor(Firmware.ElfOf(dll, folder))).Entries;
        List<string> translated = [.. entries.Select(entry => entry.Display), .. linked];
        List<string> inFirmware = [.. entries.Where(entry => linked.Contains(entry.LinkName)).Select(entry => entry.Display), .. linked];
        var expectations = ExpectationsIn(dll).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(expectations.Count(item => item.Attribute == Emits), Is.Positive, "nothing is expected to be there");
            Assert.That(expectations.Count(item => item.Attribute != Emits), Is.Positive, "nothing is expected to be absent");
            Assert.That(expectations.Where(item => item.Attribute == Emits && !translated.Exists(item.Matches)), Is.Empty, "missing");
            Assert.That(expectations.Where(item => item.Attribute == NotEmitted && translated.Exists(item.Matches)), Is.Empty, "translated");
            Assert.That(expectations.Where(item => item.Attribute == NotLinked && inFirmware.Exists(item.Matches)), Is.Empty, "linked");
        }
    }

    private static IEnumerable<string> Cases() => Directory.GetFiles(AssetsFolder, "*.cs")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Where(name => name + ".cs" != Expectations)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<Expectation> ExpectationsIn(string dll)
    {
        using var module = ModuleDefinition.ReadModule(dll);
        List<Expectation> found = [.. Of(module.Assembly, "")];
        foreach (var type in module.GetTypes())
        {
            var name = type.FullName.Replace('/', '.');
            found.AddRange(Of(type, $"typeof({name})"));
            found.AddRange(type.Methods.SelectMany(method => Of(method, $"{name}.{method.Name.TrimStart('.')}(")));
            found.AddRange(type.Fields.SelectMany(field => Of(field, $"{name}.{field.Name}")));
        }

        return found;
    }

    private static IEnumerable<Expectation> Of(ICustomAttributeProvider member, string symbol) =>
        from attribute in member.CustomAttributes
        let name = attribute.AttributeType.Name
        where name is Emits or NotEmitted or NotLinked
        let given = (string)attribute.ConstructorArguments[0].Value
        select new Expectation(given.Length > 0 ? given : symbol, name);

    private sealed record Expectation(string Symbol, string Attribute)
    {
        public bool Matches(string symbol) => symbol.StartsWith(Symbol, StringComparison.Ordinal);
    }
}
