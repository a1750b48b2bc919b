using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

internal static class UInt32
{
    public static string ToString(ref uint self) => Integers.ToString(self);

    public static string ToString(ref uint self, IFormatProvider? provider) => Integers.ToString(self);
}
