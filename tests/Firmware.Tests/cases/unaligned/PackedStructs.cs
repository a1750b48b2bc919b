using System;
using System.Runtime.InteropServices;

namespace Cases.Unaligned;

/// <summary>Structs without padding, alone and in arrays.</summary>
public static class PackedStructs
{
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct Header
    {
        public byte Kind;
        public int Length;
        public short Flags;
        public long Time;
        public double Value;
        public float Scale;
    }

    public static unsafe void Main()
    {
        Print(sizeof(Header));
        var headers = new Header[3];
        for (var i = 0; i < 3; i++)
        {
            headers[i].Kind = (byte)(i + 250);
            headers[i].Length = int.MinValue + i;
            headers[i].Flags = (short)-i;
            headers[i].Time = long.MaxValue - i;
            headers[i].Value = i * 0.5;
            headers[i].Scale = -i * 0.25f;
        }

        headers[1].Time += headers[2].Length;
        headers[1].Value *= 3;
        headers[2] = headers[1];
        headers[2].Scale++;
        foreach (var header in headers)
        {
            Print(header.Kind);
            Print(header.Length);
            Print(header.Flags);
            Print(header.Time);
            Print((long)(header.Value * 8));
            Print((long)(header.Scale * 8));
        }

        fixed (Header* first = headers)
        {
            Print(((byte*)first)[sizeof(Header)]);
            Print(*(ushort*)((byte*)&first[1] + 5));
        }

        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
