using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>Moving and clearing memory: the C functions, in place of loops made for vector units.</summary>
internal static class SpanHelpers
{
    public static void Memmove(ref byte dest, ref byte src, nuint len) => ArrayCopy.Move(ref dest, ref src, len);

    public static void ClearWithoutReferences(ref byte dest, nuint len) => Fill(ref dest, 0, len);

    public static void ClearWithReferences(ref nint ip, nuint pointerSizeLength) =>
        Fill(ref global::System.Runtime.CompilerServices.Unsafe.As<nint, byte>(ref ip), 0, pointerSizeLength * (nuint)global::System.Runtime.CompilerServices.Unsafe.SizeOf<nint>());

    [RuntimeImport("memset")]
    private static extern void Fill(ref byte destination, int value, nuint bytes);
}
