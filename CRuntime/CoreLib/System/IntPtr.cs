using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>The framework is a 64-bit build: what it knows of the size of addresses is told anew here.</summary>
internal static class IntPtr
{
    public static int get_Size() => Target.PointerSize;

    public static nint get_MinValue() => Target.PointerSize == sizeof(int) ? int.MinValue : unchecked((nint)long.MinValue);

    public static nint get_MaxValue() => Target.PointerSize == sizeof(int) ? int.MaxValue : unchecked((nint)long.MaxValue);

    public static string ToString(ref nint self) => Integers.ToString((int)self);

    public static string ToString(ref nint self, IFormatProvider? provider) => Integers.ToString((int)self);
}
