using Il2Mcu.Diagnostics;
using Il2Mcu.Load;
using Il2Mcu.Pipeline;
using Mono.Cecil;
using NUnit.Framework;

namespace Il2Mcu.Tests.Load;

/// <summary>A replacement whose target is gone would be silently unused.</summary>
internal sealed class ShadowTargetsTests
{
    private AssemblyDefinition _library = null!;

    [SetUp]
    public void Open() => _library = AssemblyDefinition.ReadAssembly(Path.Combine(SdkFolder.Libraries, "Il2Mcu.CoreLib.dll"));

    [TearDown]
    public void Close() => _library.Dispose();

    [Test]
    public void EveryPublicReplacementHasATargetInTheFramework()
    {
        using var core = AssemblyDefinition.ReadAssembly(Path.Combine(FrameworkLocator.Find(), "System.Private.CoreLib.dll"));
        var shadow = new ShadowLibrary(_library);
        Assert.Multiple(() =>
        {
            Assert.That(shadow.MethodHolders.Values.SelectMany(holder => holder.Methods).Count(method => method.IsPublic), Is.GreaterThan(30), "replacements looked at");
            Assert.That(ReplacementTargets.Missing(shadow, core.MainModule).Select(method => method.FullName), Is.Empty);
            Assert.That(() => ReplacementTargets.Check(shadow, core.MainModule), Throws.Nothing);
        });
    }

    [Test]
    public void AFrameworkWithoutATargetIsRefused()
    {
        // The library stands for a framework that has none of the types.
        var refusal = Assert.Throws<DiagnosticException>(() => ReplacementTargets.Check(new ShadowLibrary(_library), _library.MainModule))!;
        Assert.That(refusal.Diagnostic.ToString(), Does.Contain("MCU1016").And.Contain("has no target in this framework"));
    }

    /// <summary>What a value type's constructor fills stands already: a factory in its place would be silently unused.</summary>
    [TestCase("System.String", "Ctor")]
    [TestCase("System.IntPtr", "_ctor")]
    public void OnlyClassesAreMadeByAFactory(string type, string expected)
    {
        using var core = AssemblyDefinition.ReadAssembly(Path.Combine(FrameworkLocator.Find(), "System.Private.CoreLib.dll"));
        var constructor = core.MainModule.GetType(type).Methods.First(method => method is { IsConstructor: true, IsStatic: false });
        Assert.That(ReplacementShape.Expected(constructor).Name, Is.EqualTo(expected));
    }
}
