using System;
using System.Runtime.CompilerServices;
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

        return InternalGet(handle) switch
        {
            null => 0,
            global::System.Array array => Address(ref MemoryMarshal.GetArrayDataReference(array)),
            string text => Address(ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in text.GetPinnableReference()))),
            { } value => Link.AddressOf(value) + (Type.OwnOf(value.GetType()).IsAlignedToEight ? 8 : Target.PointerSize),
        };
    }

    /// <summary>Of bytes that do not move.</summary>
    private static unsafe nint Address(ref byte first) => (nint)Unsafe.AsPointer(ref first);
}
