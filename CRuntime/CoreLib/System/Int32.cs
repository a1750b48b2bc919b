using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

internal static class Int32
{
    public static string ToString(ref int self) => Integers.ToString(self);

    public static string ToString(ref int self, IFormatProvider? provider) => Integers.ToString(self);
}
