using System;

namespace Cases.Pointers;

/// <summary>Pinned arrays, strings and fields, and buffers inside structs.</summary>
public static class Fixed
{
    private unsafe struct Packet
    {
        public byte Length;
        public fixed byte Data[6];
        public fixed short Words[3];
    }

    private sealed class Holder
    {
        public int Before = 1, Value = 2, After = 3;
        public Packet Packet;
    }

    public static unsafe void Main()
    {
        var array = new[] { 1, 2, 3, 4 };
        fixed (int* pointer = array)
        {
            pointer[2] += 100;
            *(pointer + 3) = *pointer + pointer[1];
        }

        Print(array[2] + array[3]);
        fixed (char* characters = "text")
        {
            Print(characters[0] + characters[3] + characters[4]);
        }

        var holder = new Holder();
        fixed (int* pointer = &holder.Value)
        {
            *pointer = 50;
        }

        Print(holder.Before * 100 + holder.Value + holder.After);
        holder.Packet.Length = 6;
        for (var i = 0; i < holder.Packet.Length; i++)
        {
            holder.Packet.Data[i] = (byte)(i * 50);
            holder.Packet.Words[i / 2] -= (short)i;
        }

        var packet = holder.Packet;
        packet.Data[5] = 1;
        Print(holder.Packet.Data[5]);
        Print(packet.Data[4] + packet.Words[2]);
        Print(sizeof(Packet));
        fixed (byte* none = new byte[0])
        {
            Print(none == null ? 1 : 0);
        }

        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
