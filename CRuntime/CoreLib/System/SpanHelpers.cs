using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>Moving memory: the C function, in place of loops made for vector units.</summary>
internal static class SpanHelpers
{
    public static void Memmove(ref byte dest, ref byte src, nuint len) => Move(ref dest, ref src, len);

    [RuntimeImport("memmove")]
    private static extern void Move(ref byte destination, ref byte source, nuint bytes);
}
