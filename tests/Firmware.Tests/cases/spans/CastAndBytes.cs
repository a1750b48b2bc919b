using System;
using System.Runtime.InteropServices;

namespace Cases.Spans;

/// <summary>MemoryMarshal: casts between element types and bytes of structs.</summary>
public static class CastAndBytes
{
    private struct Packet
    {
        public ushort Kind;
        public ushort Length;
        public uint Check;
    }

    public static void Main()
    {
        Span<byte> bytes = stackalloc byte[8];
        var words = MemoryMarshal.Cast<byte, uint>(bytes);
        words[0] = 0x11223344;
        Console.WriteLine(bytes[0] + " " + bytes[3] + " " + words.Length);
        ref var packet = ref MemoryMarshal.AsRef<Packet>(bytes);
        packet.Check = 5;
        Console.WriteLine(packet.Kind == 0x3344);
        Console.WriteLine(words[1]);
        var written = new Packet { Kind = 1, Length = 2, Check = 3 };
        MemoryMarshal.Write(bytes, in written);
        Console.WriteLine(MemoryMarshal.Read<ulong>(bytes));
        Console.WriteLine(MemoryMarshal.AsBytes(words)[2]);
        Console.WriteLine(MemoryMarshal.Cast<byte, long>(bytes[..7]).Length);
    }
}
