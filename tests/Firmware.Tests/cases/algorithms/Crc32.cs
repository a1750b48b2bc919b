using System;

namespace Cases.Algorithms;

/// <summary>CRC-32 by table and bit by bit.</summary>
public static class Crc32
{
    private static readonly uint[] Table = MakeTable();

    public static void Main()
    {
        var text = "123456789";
        Console.WriteLine(ByTable(text));
        Console.WriteLine(ByBits(text));
        Console.WriteLine(ByTable(""));
        Console.WriteLine(ByTable("The quick brown fox jumps over the lazy dog"));
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? value >> 1 ^ 0xEDB88320 : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }

    private static uint ByTable(string text)
    {
        var crc = uint.MaxValue;
        foreach (var character in text)
        {
            crc = crc >> 8 ^ Table[(byte)(crc ^ character)];
        }

        return ~crc;
    }

    private static uint ByBits(string text)
    {
        var crc = uint.MaxValue;
        foreach (var character in text)
        {
            crc ^= (byte)character;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = crc >> 1 ^ (0xEDB88320 & (uint)-(int)(crc & 1));
            }
        }

        return ~crc;
    }
}
