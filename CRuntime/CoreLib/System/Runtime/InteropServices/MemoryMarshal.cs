using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;

namespace Shadow.System.Runtime.InteropServices;

/// <summary>What depends on the layout of arrays.</summary>
internal static class MemoryMarshal
{
    public static ref byte GetArrayDataReference(global::System.Array array) => ref Unsafe.As<IArrayElements>(array).Data();
}
