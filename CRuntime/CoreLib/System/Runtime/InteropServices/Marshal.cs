using Il2Mcu.Runtime;

namespace Shadow.System.Runtime.InteropServices;

/// <summary>What handles ask of it.</summary>
internal static class Marshal
{
    /// <summary>Objects without references can be pinned.</summary>
    public static bool IsPinnable(object? obj) => obj is null || !HasReferences(obj);

    [RuntimeImport("il2_gc_has_references")]
    private static extern bool HasReferences(object obj);
}
