using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

internal static class Int16
{
    public static string ToString(ref short self) => Integers.ToString(self);

    public static string ToString(ref short self, IFormatProvider? provider) => Integers.ToString(self);
}
