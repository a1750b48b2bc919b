using Il2Mcu.Testing;
using Mono.Cecil;
using NUnit.Framework;

namespace Il2Mcu.Tests.Architecture;

/// <summary>The built tool keeps to the import table.</summary>
internal sealed class LayeringTests
{
    private static readonly string Prefix = Layers.RootNamespace + ".";

    [Test]
    public void EveryFolderIsInTheTable() => Assert.That(
        ToolTypes().Select(FolderOf).Distinct().Where(folder => !Layers.Allowed.ContainsKey(folder)), Is.Empty);

    [Test]
    public void FoldersUseOnlyWhatTheTableAllows() => Assert.That(Violations(ToolTypes()), Is.Empty);

    [Test]
    public void LibrariesAreUsedOnlyWhereTheyBelong() => Assert.That(ReservedViolations(ToolTypes()), Is.Empty);

    /// <summary>The checks can fail: this assembly uses Cecil outside <c>Load</c>.</summary>
    [Test]
    public void UseInTheWrongPlaceIsFound()
    {
        using var module = ModuleDefinition.ReadModule(typeof(LayeringTests).Assembly.Location);
        var uses = module.Types.Single(type => type.Name == nameof(TypeUses));
        Assert.That(ReservedViolations([uses]), Has.Some.Contains("Mono.Cecil.TypeDefinition"));
    }

    /// <summary>The checks can fail: the folder Tests is not in the table, so nothing is allowed to it.</summary>
    [Test]
    public void UseOfAnotherFolderIsFound()
    {
        using var module = ModuleDefinition.ReadModule(typeof(LayeringTests).Assembly.Location);
        var uses = module.Types.Single(type => type.Name == nameof(SourceTreeTests));
        Assert.That(Violations([uses]), Has.Some.EndsWith("uses Il2Mcu.Diagnostics.DiagnosticId"));
    }

    private static List<string> Violations(IEnumerable<TypeDefinition> types) =>
        [.. from type in types
            let folder = FolderOf(type)
            from used in TypeUses.Of(type)
            where used.StartsWith(Prefix, StringComparison.Ordinal)
            let target = used[Prefix.Length..]
            where !Layers.Covers(folder, target) && !IsRootType(folder, target)
            where !Array.Exists(Layers.Allowed.GetValueOrDefault(folder) ?? [], entry => Layers.Covers(entry, target))
            select $"{type.FullName} uses {used}"];

    private static List<string> ReservedViolations(IEnumerable<TypeDefinition> types) =>
        [.. from type in types
            let folder = FolderOf(type)
            from used in TypeUses.Of(type)
            from reserved in Layers.Reserved
            where Layers.Covers(reserved.Key, used) && !reserved.Value.Contains(folder)
            select $"{type.FullName} uses {used}"];

    private static bool IsRootType(string folder, string target) => folder.Length == 0 && !target.Contains('.', StringComparison.Ordinal);

    /// <summary>First part of the namespace below the root; types that compilers add have none.</summary>
    private static string FolderOf(TypeDefinition type) =>
        type.Namespace.StartsWith(Prefix, StringComparison.Ordinal) ? type.Namespace[Prefix.Length..].Split('.')[0] : "";

    /// <summary>
    /// The tool's own types. Those that the compiler or a source generator adds live in no namespace of the tool.
    /// </summary>
    private static List<TypeDefinition> ToolTypes()
    {
        var module = ModuleDefinition.ReadModule(Repository.PathOf("artifacts", "bin", "il2mcu.dll"));
        return [.. module.Types.Where(type => type.Namespace == Layers.RootNamespace
            || type.Namespace.StartsWith(Prefix, StringComparison.Ordinal))];
    }
}
