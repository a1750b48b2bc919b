using System;
using System.Runtime.CompilerServices;

namespace Il2Mcu.Runtime;

/// <summary>The layout of arrays of several dimensions (CRuntime/include/il2_md_array.h).</summary>
internal static class MultiDimensional
{
    /// <summary>The length of a dimension that exists.</summary>
    public static int Length(Array array, int dimension) => Unsafe.Add(ref Unsafe.As<Head>(array).FirstLength, dimension);

    public static ref byte Data(Array array)
    {
        var beforeLengths = Unsafe.SizeOf<nint>() + sizeof(int);
        var offset = (beforeLengths + (array.Rank * sizeof(int)) + 7) & ~7;
        return ref Unsafe.AddByteOffset(ref Unsafe.As<int, byte>(ref Unsafe.As<Head>(array).FirstLength), offset - beforeLengths);
    }

    public static Array NewAlike(Array array, int elementSize) => Unsafe.As<Array>(Allocate(array, array.Rank, elementSize));

    [RuntimeImport("il2_gc_alloc_md_array_alike")]
    private static extern object Allocate(object array, int rank, int elementSize);

    private sealed class Head
    {
#pragma warning disable CS0649 // Written by the allocator.
        public int Count;
        public int FirstLength;
#pragma warning restore CS0649
    }
}
