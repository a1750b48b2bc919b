using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

internal static class SByte
{
    public static string ToString(ref sbyte self) => Integers.ToString(self);

    public static string ToString(ref sbyte self, IFormatProvider? provider) => Integers.ToString(self);
}
