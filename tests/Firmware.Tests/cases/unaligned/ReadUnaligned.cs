using System;
using System.Runtime.CompilerServices;

namespace Cases.Unaligned;

/// <summary>Unsafe.ReadUnaligned and WriteUnaligned of every width at odd addresses.</summary>
public static class ReadUnaligned
{
    public static unsafe void Main()
    {
        var buffer = stackalloc byte[24];
        for (var i = 0; i < 24; i++)
        {
            buffer[i] = (byte)(i * 11 + 1);
        }

        for (var offset = 0; offset < 4; offset++)
        {
            Print(Unsafe.ReadUnaligned<short>(buffer + offset));
            Print(Unsafe.ReadUnaligned<ushort>(buffer + offset + 12));
            Print(Unsafe.ReadUnaligned<int>(buffer + offset));
            Print(Unsafe.ReadUnaligned<long>(buffer + offset));
            Print(BitConverter.SingleToInt32Bits(Unsafe.ReadUnaligned<float>(buffer + offset)));
            Print(BitConverter.DoubleToInt64Bits(Unsafe.ReadUnaligned<double>(buffer + offset)));
        }

        Console.WriteLine();
        Unsafe.WriteUnaligned(buffer + 1, 0x1122334455667788);
        Unsafe.WriteUnaligned(buffer + 10, (short)-2);
        Unsafe.WriteUnaligned(buffer + 13, 1.5);
        var bytes = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
        Print(Unsafe.ReadUnaligned<long>(ref bytes[1]));
        Unsafe.WriteUnaligned(ref bytes[3], 0x7F7F7F7F);
        Print(bytes[6]);
        for (var i = 0; i < 24; i++)
        {
            Print(buffer[i]);
        }

        Console.WriteLine();
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
