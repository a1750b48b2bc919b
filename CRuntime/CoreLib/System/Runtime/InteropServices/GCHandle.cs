using System;
using System.Runtime.InteropServices;
using Il2Mcu.Runtime;

namespace Shadow.System.Runtime.InteropServices;

/// <summary>What GCHandle asks of the runtime; the lowest bit of a handle says that it pins.</summary>
internal static class GCHandle
{
    private const nint PinningBit = 1;

    public static nint InternalAlloc(object? value, GCHandleType type) => Handle.Allocate(value, (int)type);

    public static void InternalFree(nint handle) => Handle.Free(handle & ~PinningBit);

    public static object? InternalGet(nint handle) => Handle.At(handle & ~PinningBit).Target;

    public static void InternalSet(nint handle, object? value) => Handle.At(handle & ~PinningBit).Target = value;

    public static nint AddrOfPinnedObject(ref global::System.Runtime.InteropServices.GCHandle self)
    {
        var handle = global::System.Runtime.InteropServices.GCHandle.ToIntPtr(self);
        if ((handle & PinningBit) == 0)
        {
            throw new InvalidOperationException("Handle is not pinned.");
        }

        return InternalGet(handle) is { } pinned ? Link.AddressOf(pinned) + OffsetOfData(pinned) : 0;
    }

    /// <summary>Where the bytes of the object begin; they are aligned as they need it.</summary>
    private static int OffsetOfData(object pinned)
    {
        var lengthEnd = Target.PointerSize + sizeof(int);
        return pinned switch
        {
            string => lengthEnd,
            long[] or ulong[] or double[] or nint[] or nuint[] => (lengthEnd + 7) & ~7,
            global::System.Array => lengthEnd,
            long or ulong or double => 8,
            _ => Target.PointerSize,
        };
    }
}
