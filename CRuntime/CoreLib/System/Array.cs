using System;
using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;
using AnyArray = System.Array;

namespace Shadow.System;

/// <summary>Members that look into an array whose type they do not know. Those over T[] are the framework's own.</summary>
internal static class Array
{
    public static int get_Rank(AnyArray self) => Elements(self).Rank();

    public static nuint get_NativeLength(AnyArray self) => (nuint)(uint)self.Length;

    public static int GetLength(AnyArray self, int dimension)
    {
        var rank = self.Rank;
        if ((uint)dimension >= (uint)rank)
        {
            throw new IndexOutOfRangeException("Array does not have that many dimensions.");
        }

        return rank == 1 ? self.Length : MultiDimensional.Length(self, dimension);
    }

    public static int GetLowerBound(AnyArray self, int dimension) => self.GetLength(dimension) & 0;

    public static int GetUpperBound(AnyArray self, int dimension) => self.GetLength(dimension) - 1;

    public static void Copy(AnyArray sourceArray, AnyArray destinationArray, int length) =>
        ArrayCopy.Any(sourceArray, 0, destinationArray, 0, length, reliable: false);

    public static void Copy(AnyArray sourceArray, int sourceIndex, AnyArray destinationArray, int destinationIndex, int length) =>
        ArrayCopy.Any(sourceArray, sourceIndex, destinationArray, destinationIndex, length, reliable: false);

    public static void ConstrainedCopy(AnyArray sourceArray, int sourceIndex, AnyArray destinationArray, int destinationIndex, int length) =>
        ArrayCopy.Any(sourceArray, sourceIndex, destinationArray, destinationIndex, length, reliable: true);

    public static void Clear(AnyArray array)
    {
        ArgumentNullException.ThrowIfNull(array);
        SpanHelpers.ClearWithoutReferences(ref Elements(array).Data(), (nuint)(uint)(array.Length * Elements(array).Size()));
    }

    public static void Clear(AnyArray array, int index, int length)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (index < 0 || length < 0 || (uint)(index + length) > (uint)array.Length)
        {
            throw new IndexOutOfRangeException();
        }

        var size = Elements(array).Size();
        SpanHelpers.ClearWithoutReferences(ref Unsafe.AddByteOffset(ref Elements(array).Data(), index * size), (nuint)(uint)(length * size));
    }

    public static object Clone(AnyArray self)
    {
        var copy = Elements(self).NewAlike();
        ArrayCopy.Move(ref Elements(copy).Data(), ref Elements(self).Data(), (nuint)(uint)(self.Length * Elements(self).Size()));
        return copy;
    }

    public static object? InternalGetValue(AnyArray self, nint flattenedIndex) => Elements(self).Box((int)flattenedIndex);

    public static void InternalSetValue(AnyArray self, object? value, nint flattenedIndex) => Elements(self).Assign((int)flattenedIndex, value);

    public static nint GetFlattenedIndex(AnyArray self, int index)
    {
        if ((uint)index >= (uint)self.Length)
        {
            throw new IndexOutOfRangeException();
        }

        return index;
    }

    public static nint GetFlattenedIndex(AnyArray self, ReadOnlySpan<int> indices)
    {
        var flat = 0;
        for (var i = 0; i < indices.Length; i++)
        {
            var length = self.GetLength(i);
            if ((uint)indices[i] >= (uint)length)
            {
                throw new IndexOutOfRangeException();
            }

            flat = (flat * length) + indices[i];
        }

        return flat;
    }

    /// <summary>As ECMA-335 II.23.1.16 numbers the types; an enum counts as its integers.</summary>
    public static byte GetCorElementTypeOfElementType(AnyArray self)
    {
        const byte Class = 0x12;
        var kind = Elements(self).Kind();
        return ElementKinds.IsReference(kind) ? Class : (byte)(kind & ~ElementKinds.Enum);
    }

    public static bool IsValueOfElementType(AnyArray self, object value) => self.GetType().GetElementType() == value.GetType();

    private static IArrayElements Elements(AnyArray array) => Unsafe.As<IArrayElements>(array);
}
