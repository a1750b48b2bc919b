using System;
using System.Diagnostics.CodeAnalysis;

namespace Il2Mcu.Runtime;

/// <summary>Fields of structs that do not override Equals and GetHashCode, one by one.</summary>
internal static class FieldValues
{
    public static bool Equal<T>(T left, T right) => left is null ? right is null : left.Equals(right);

    public static bool EqualSingle(float left, float right) => left.Equals(right);

    public static bool EqualDouble(double left, double right) => left.Equals(right);

    public static int Hash<T>(T value) => value is null ? 0 : value.GetHashCode();

    [DoesNotReturn]
    public static void InlineArrayEquals() =>
        throw new NotSupportedException("Calling built-in Equals() on type marked as InlineArray is invalid.");

    [DoesNotReturn]
    public static void InlineArrayHash() =>
        throw new NotSupportedException("Calling built-in GetHashCode() on type marked as InlineArray is invalid.");
}
