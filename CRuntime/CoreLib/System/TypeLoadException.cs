using global::System.Runtime.CompilerServices;

namespace Shadow.System;

/// <summary>The framework asks its runtime for texts that name types and assemblies: only exceptions of types that are loaded at run time have those.</summary>
internal static class TypeLoadException
{
    public static void SetMessageField(global::System.TypeLoadException self) =>
        Unsafe.As<Exception>(self).UseMessageIfNone("Failure has occurred while loading a type.");
}
