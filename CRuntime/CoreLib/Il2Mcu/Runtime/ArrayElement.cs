using System;
using System.Runtime.CompilerServices;

namespace Il2Mcu.Runtime;

/// <summary>One element of known type, for <see cref="VectorElements"/> and <see cref="MultiDimensionalElements"/>.</summary>
internal static class ArrayElement
{
    public static void Assign<T>(ref T place, object? value)
    {
        if (value is null)
        {
            place = default!;
        }
        else if (value is T fitting)
        {
            place = fitting;
        }
        else
        {
            AssignNumber(ref Unsafe.As<T, byte>(ref place), ElementKinds.Of<T>(), value);
        }
    }

    public static object? Zero<T>() => default(T);

    private static void AssignNumber(ref byte place, int kind, object value)
    {
        if (!ElementKinds.IsPrimitive(kind) || kind >= ElementKinds.Enum || !Widening.TryRead(value, out var from, out var bits))
        {
            throw new InvalidCastException("Object cannot be stored in an array of this type.");
        }

        if (!Widening.IsPossible(from, kind))
        {
            throw new ArgumentException(
                "Cannot widen from source type to target type either because the source type is a not a primitive type or the conversion cannot be accomplished.");
        }

        Widening.Write(bits, from, ref place, kind);
    }
}
