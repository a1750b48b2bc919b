using Il2Mcu.Load;
using Il2Mcu.Pipeline;
using Mono.Cecil;
using NUnit.Framework;

namespace Il2Mcu.Tests.Load;

/// <summary>A replacement whose target is gone would be silently unused.</summary>
internal sealed class ShadowTargetsTests
{
    [Test]
    public void EveryPublicReplacementHasATargetInTheFramework()
    {
        using var library = AssemblyDefinition.ReadAssembly(Path.Combine(SdkFolder.Libraries, "Il2Mcu.CoreLib.dll"));
        using var core = AssemblyDefinition.ReadAssembly(Path.Combine(FrameworkLocator.Find(), "System.Private.CoreLib.dll"));
        var replacements = new ShadowLibrary(library).MethodHolders
            .SelectMany(holder => holder.Value.Methods.Where(method => method.IsPublic).Select(method => (Type: holder.Key, Method: method))).ToList();
        var orphans = replacements
            .Where(replacement => !HasTarget(core.MainModule.GetType(replacement.Type), replacement.Method))
            .Select(replacement => replacement.Method.FullName);

        Assert.Multiple(() =>
        {
            Assert.That(replacements, Has.Count.GreaterThan(30), "replacements looked at");
            Assert.That(orphans, Is.Empty);
        });
    }

    private static bool HasTarget(TypeDefinition? type, MethodDefinition replacement)
    {
        // Constructors are called Ctor; the names of explicit implementations have underscores for dots.
        return type is not null && type.Methods.Any(method => (method.Name == ".ctor" ? "Ctor" : method.Name.Replace('.', '_')) == replacement.Name
            && replacement.Parameters.Count == method.Parameters.Count + (method.HasThis && !method.IsConstructor ? 1 : 0)
            && replacement.GenericParameters.Count == type.GenericParameters.Count + method.GenericParameters.Count);
    }
}
