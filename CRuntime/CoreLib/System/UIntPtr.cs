using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

internal static class UIntPtr
{
    public static string ToString(ref nuint self) => Integers.ToString((uint)self);

    public static string ToString(ref nuint self, IFormatProvider? provider) => Integers.ToString((uint)self);
}
