using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>See <see cref="IntPtr"/>.</summary>
internal static class UIntPtr
{
    public static int get_Size() => Target.PointerSize;

    public static string ToString(ref nuint self) => Integers.ToString((uint)self);

    public static string ToString(ref nuint self, IFormatProvider? provider) => Integers.ToString((uint)self);
}
