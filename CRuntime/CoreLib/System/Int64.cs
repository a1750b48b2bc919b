using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

internal static class Int64
{
    public static string ToString(ref long self) => Integers.ToString(self);

    public static string ToString(ref long self, IFormatProvider? provider) => Integers.ToString(self);
}
