using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

internal static class UInt64
{
    public static string ToString(ref ulong self) => Integers.ToString(self);

    public static string ToString(ref ulong self, IFormatProvider? provider) => Integers.ToString(self);
}
