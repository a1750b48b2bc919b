using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>What objects do that do not say otherwise.</summary>
internal static class Object
{
    public static string ToString(object self) => TypeNames.Of(self);

    /// <summary>Objects do not move: the address identifies one.</summary>
    public static int GetHashCode(object self) => RuntimeHelpers.GetHashCode(self);
}
