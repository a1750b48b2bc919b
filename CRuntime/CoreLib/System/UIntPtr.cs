using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>See <see cref="IntPtr"/>.</summary>
internal static class UIntPtr
{
    public static int get_Size() => Target.PointerSize;
}
