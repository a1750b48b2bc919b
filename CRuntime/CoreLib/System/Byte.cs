using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

internal static class Byte
{
    public static string ToString(ref byte self) => Integers.ToString(self);

    public static string ToString(ref byte self, IFormatProvider? provider) => Integers.ToString(self);
}
