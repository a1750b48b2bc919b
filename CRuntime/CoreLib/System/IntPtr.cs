using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

internal static class IntPtr
{
    public static string ToString(ref nint self) => Integers.ToString((int)self);

    public static string ToString(ref nint self, IFormatProvider? provider) => Integers.ToString((int)self);
}
