using Il2Mcu.Diagnostics;
using Mono.Cecil;

namespace Il2Mcu.Load;

/// <summary>A replacement whose target is gone from the framework would be silently unused: another .NET version may have renamed it.</summary>
internal static class ReplacementTargets
{
    /// <exception cref="DiagnosticException">The framework has not what the library replaces.</exception>
    public static void Check(ShadowLibrary shadow, ModuleDefinition core)
    {
        if (Missing(shadow, core).FirstOrDefault() is { } missing)
        {
            throw new DiagnosticException(
                DiagnosticId.ReplacementTargetMissing, null, ShadowLibrary.StripPrefix(missing.FullName), Path.GetDirectoryName(core.FileName)!);
        }
    }

    /// <summary>The public methods of the library that replace single methods, and have none to replace.</summary>
    public static IEnumerable<MethodDefinition> Missing(ShadowLibrary shadow, ModuleDefinition core) =>
        from holder in shadow.MethodHolders
        let targets = (core.GetType(holder.Key)?.Methods ?? []).Select(ReplacementShape.Expected).ToHashSet()
        from method in holder.Value.Methods
        where method.IsPublic && !targets.Contains(ReplacementShape.Of(method))
        select method;
}
