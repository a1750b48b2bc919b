using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>Moving memory that may hold references is no different: objects stay where they are, and stores are not recorded.</summary>
internal static class Buffer
{
    public static void BulkMoveWithWriteBarrier(ref byte destination, ref byte source, nuint byteCount) =>
        ArrayCopy.Move(ref destination, ref source, byteCount);
}
