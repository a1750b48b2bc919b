using System;
using System.Runtime.InteropServices;
using Il2Mcu.Text;

namespace Shadow.System.Globalization;

/// <summary>Comparison by code units without regard to case.</summary>
internal static class Ordinal
{
    public static bool EqualsIgnoreCase(ref char charA, ref char charB, int length) =>
        Search.Compare(MemoryMarshal.CreateReadOnlySpan(ref charA, length), MemoryMarshal.CreateReadOnlySpan(ref charB, length), ignoreCase: true) == 0;

    public static int CompareStringIgnoreCase(ref char strA, int lengthA, ref char strB, int lengthB) =>
        Search.Compare(MemoryMarshal.CreateReadOnlySpan(ref strA, lengthA), MemoryMarshal.CreateReadOnlySpan(ref strB, lengthB), ignoreCase: true);

    public static int IndexOfOrdinalIgnoreCase(ReadOnlySpan<char> source, ReadOnlySpan<char> value) => Search.IndexOf(source, value, ignoreCase: true);

    public static int LastIndexOfOrdinalIgnoreCase(ReadOnlySpan<char> source, ReadOnlySpan<char> value) => Search.LastIndexOf(source, value, ignoreCase: true);
}
