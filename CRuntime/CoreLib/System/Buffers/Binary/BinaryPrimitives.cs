using System;
using System.Runtime.InteropServices;
using Il2Mcu.Runtime;

namespace Shadow.System.Buffers.Binary;

/// <summary>The framework is a 64-bit build: it turns the bytes of a native integer around as those of a long one.</summary>
internal static class BinaryPrimitives
{
    public static nint ReverseEndianness(nint value) => Target.Is32Bit
        ? global::System.Buffers.Binary.BinaryPrimitives.ReverseEndianness((int)value)
        : (nint)global::System.Buffers.Binary.BinaryPrimitives.ReverseEndianness((long)value);

    public static nuint ReverseEndianness(nuint value) => (nuint)ReverseEndianness((nint)value);

    public static void ReverseEndianness(ReadOnlySpan<nint> source, Span<nint> destination)
    {
        if (Target.Is32Bit)
        {
            global::System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<nint, int>(source), MemoryMarshal.Cast<nint, int>(destination));
        }
        else
        {
            global::System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<nint, long>(source), MemoryMarshal.Cast<nint, long>(destination));
        }
    }

    public static void ReverseEndianness(ReadOnlySpan<nuint> source, Span<nuint> destination) =>
        ReverseEndianness(MemoryMarshal.Cast<nuint, nint>(source), MemoryMarshal.Cast<nuint, nint>(destination));
}
