using Il2Mcu.Testing;
using Mono.Cecil;
using NUnit.Framework;

namespace Il2Mcu.Tests.Architecture;

/// <summary>State lives in phase objects: the tool has no static field that can be assigned after initialisation.</summary>
internal sealed class StaticStateTests
{
    private static int _canary;

    [Test]
    public void ToolHasNoMutableStaticFields() =>
        Assert.That(MutableStatics(Repository.PathOf("artifacts", "bin", "il2mcu.dll")), Is.Empty);

    /// <summary>The check can fail: this class has such a field.</summary>
    [Test]
    public void MutableStaticFieldIsFound()
    {
        _canary++;
        Assert.That(MutableStatics(typeof(StaticStateTests).Assembly.Location), Has.Some.Contains(nameof(_canary)));
    }

    private static List<string> MutableStatics(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return [.. from type in module.GetTypes()
            where !IsCompilerGenerated(type)
            from field in type.Fields
            where field.IsStatic && !field.IsInitOnly && !field.IsLiteral && field.Name[0] != '<'
            select field.FullName];
    }

    /// <summary>Classes for lambdas and for array data, whose caches the compiler assigns lazily.</summary>
    private static bool IsCompilerGenerated(TypeDefinition type) =>
        type.Name.StartsWith('<') || (type.DeclaringType is { } outer && IsCompilerGenerated(outer));
}
