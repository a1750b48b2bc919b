using System.Runtime.CompilerServices;
using Il2Mcu.Runtime;

namespace Shadow.System;

/// <summary>
/// Moving and clearing memory: the C functions, in place of loops made for vector units. Comparing it: the framework's code is compiled
/// for processors of 64 bits and takes steps of 8 bytes, of which a native integer here holds half.
/// </summary>
internal static class SpanHelpers
{
    public static void Memmove(ref byte dest, ref byte src, nuint len) => ArrayCopy.Move(ref dest, ref src, len);

    public static void ClearWithoutReferences(ref byte dest, nuint len) => Fill(ref dest, 0, len);

    public static void ClearWithReferences(ref nint ip, nuint pointerSizeLength) =>
        Fill(ref Unsafe.As<nint, byte>(ref ip), 0, pointerSizeLength * (nuint)Unsafe.SizeOf<nint>());

    public static bool SequenceEqual(ref byte first, ref byte second, nuint length)
    {
        nuint index = 0;
        for (; length - index >= sizeof(uint); index += sizeof(uint))
        {
            if (Unsafe.ReadUnaligned<uint>(ref Unsafe.AddByteOffset(ref first, index)) != Unsafe.ReadUnaligned<uint>(ref Unsafe.AddByteOffset(ref second, index)))
            {
                return false;
            }
        }

        for (; index < length; index++)
        {
            if (Unsafe.AddByteOffset(ref first, index) != Unsafe.AddByteOffset(ref second, index))
            {
                return false;
            }
        }

        return true;
    }

    public static int SequenceCompareTo(ref byte first, int firstLength, ref byte second, int secondLength)
    {
        for (var i = 0; i < firstLength && i < secondLength; i++)
        {
            if (Unsafe.Add(ref first, i) != Unsafe.Add(ref second, i))
            {
                return Unsafe.Add(ref first, i) - Unsafe.Add(ref second, i);
            }
        }

        return firstLength - secondLength;
    }

    public static int SequenceCompareTo(ref char first, int firstLength, ref char second, int secondLength)
    {
        for (var i = 0; i < firstLength && i < secondLength; i++)
        {
            if (Unsafe.Add(ref first, i) != Unsafe.Add(ref second, i))
            {
                return Unsafe.Add(ref first, i) - Unsafe.Add(ref second, i);
            }
        }

        return firstLength - secondLength;
    }

    [RuntimeImport("memset")]
    private static extern void Fill(ref byte destination, int value, nuint bytes);
}
