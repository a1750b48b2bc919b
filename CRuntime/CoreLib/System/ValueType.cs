using System;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>.NET compares and hashes the fields of any struct by reflection; here a struct has to say how.</summary>
internal static class ValueType
{
    public static string ToString(object self) => TypeNames.Of(self);

    public static new bool Equals(object self, object? other) =>
        throw new NotSupportedException("ValueType.Equals: override Equals in the struct.");

    public static int GetHashCode(object self) =>
        throw new NotSupportedException("ValueType.GetHashCode: override GetHashCode in the struct.");
}
