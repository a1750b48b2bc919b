using System;
using System.Runtime.InteropServices;

namespace Cases.Gc;

/// <summary>The address of a pinned object is that of its first element or field, whatever these have to be aligned to.</summary>
internal static unsafe class PinnedValues
{
    private struct Wide
    {
        public long First;
        public int Second;
    }

    private struct Narrow
    {
        public short First;
        public byte Second;
    }

    [StructLayout(LayoutKind.Explicit)]
    private struct Overlaid
    {
        [FieldOffset(0)]
        public double Real;

        [FieldOffset(0)]
        public ulong Bits;
    }

    private enum Colour : ushort
    {
        Red = 3,
    }

    public static void Main()
    {
        Read<long>(new Wide { First = 11, Second = 12 }, 11);
        Read<short>(new Narrow { First = 21, Second = 22 }, 21);
        Read<ulong>(new Overlaid { Real = 1.0 }, 0x3FF0_0000_0000_0000);
        Read<double>(2.5, 2.5);
        Read<int>(31, 31);
        Read<byte>((byte)41, 41);
        Read<ushort>(Colour.Red, 3);
        Read<long>(new long[] { 51, 52 }, 51);
        Read<byte>(new byte[] { 61 }, 61);
        Read<int>(new int[,] { { 71, 72 }, { 73, 74 } }, 71);
        Read<double>(new double[,,] { { { 8.5 } } }, 8.5);
        Read<Narrow>(new Narrow[] { new() { First = 91 } }, new Narrow { First = 91 });
        Read<char>("text", 't');
        var none = GCHandle.Alloc(null, GCHandleType.Pinned);
        Console.WriteLine(none.AddrOfPinnedObject() == 0);
        none.Free();
    }

    private static void Read<T>(object value, T first)
        where T : unmanaged
    {
        var handle = GCHandle.Alloc(value, GCHandleType.Pinned);
        var address = (T*)handle.AddrOfPinnedObject();
        Console.WriteLine((nint)address % sizeof(T) == 0 || sizeof(T) > 8 || typeof(T) == typeof(Narrow));
        Console.WriteLine((*address).Equals(first));
        handle.Free();
    }
}
