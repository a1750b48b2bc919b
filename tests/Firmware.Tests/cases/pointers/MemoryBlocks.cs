using System;

namespace Cases.Pointers;

/// <summary>Copying and clearing memory with byte loops and struct copies.</summary>
public static class MemoryBlocks
{
    private unsafe struct Block
    {
        public fixed byte Bytes[40];
    }

    public static unsafe void Main()
    {
        Block source, target;
        for (var i = 0; i < sizeof(Block); i++)
        {
            source.Bytes[i] = (byte)(i * i);
            target.Bytes[i] = 0xEE;
        }

        Copy(source.Bytes + 3, target.Bytes + 5, 20);
        Print(Sum(target.Bytes, sizeof(Block)));
        Copy(target.Bytes, target.Bytes + 1, 39);
        Print(Sum(target.Bytes, sizeof(Block)));
        target = source;
        Print(Sum(target.Bytes, sizeof(Block)));
        source = default;
        Print(Sum(source.Bytes, sizeof(Block)));
        Print(target.Bytes[39]);
        Console.WriteLine();
    }

    private static unsafe void Copy(byte* from, byte* to, int count)
    {
        while (count-- > 0)
        {
            *to++ = *from++;
        }
    }

    private static unsafe int Sum(byte* bytes, int count)
    {
        var sum = 0;
        for (var i = 0; i < count; i++)
        {
            sum = sum * 31 + bytes[i];
        }

        return sum;
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
