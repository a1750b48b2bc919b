using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>The translator gives each struct its Equals and GetHashCode (Load/ValueMethods.cs).</summary>
internal static class ValueType
{
    public static string ToString(object self) => TypeNames.Of(self);
}
