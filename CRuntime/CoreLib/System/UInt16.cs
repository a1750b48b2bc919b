using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

internal static class UInt16
{
    public static string ToString(ref ushort self) => Integers.ToString(self);

    public static string ToString(ref ushort self, IFormatProvider? provider) => Integers.ToString(self);
}
