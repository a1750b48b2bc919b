using System;

namespace Cases.ArrayMembers;

/// <summary>Bytes of arrays of primitives, whatever their elements.</summary>
public static class BlockCopies
{
    private enum Level : short
    {
        Low = 1,
        High = 513,
    }

    public static void Main()
    {
        int[] numbers = [1, 2, 3, 4, 5];
        var copied = new int[5];
        Buffer.BlockCopy(numbers, 4, copied, 0, 12);
        Console.WriteLine(string.Join(",", copied));
        Buffer.BlockCopy(numbers, 0, numbers, 2, 10);
        Console.WriteLine(string.Join(",", numbers));

        Level[] levels = [Level.Low, Level.High];
        var bytes = new byte[4];
        Buffer.BlockCopy(levels, 0, bytes, 0, 4);
        Console.WriteLine(string.Join(",", bytes));
        Console.WriteLine(Buffer.ByteLength(numbers) + " " + Buffer.ByteLength(levels) + " " + Buffer.ByteLength(new double[2, 3]) + " " + Buffer.GetByte(levels, 3));
        Buffer.SetByte(levels, 3, 0);
        Console.WriteLine((short)levels[1]);

        Report(() => Buffer.BlockCopy(new string[2], 0, bytes, 0, 4));
        Report(() => Buffer.BlockCopy(bytes, 0, new decimal[2], 0, 4));
        Report(() => Buffer.BlockCopy(numbers, 19, bytes, 0, 4));
        Report(() => Buffer.BlockCopy(numbers, -1, bytes, 0, 4));
        Report(() => Buffer.BlockCopy(null!, 0, bytes, 0, 4));
        Report(() => Console.WriteLine(Buffer.ByteLength(new object[1])));
        Report(() => Console.WriteLine(Buffer.GetByte(numbers, 20)));
    }

    private static void Report(Action action)
    {
        try
        {
            action();
        }
        catch (ArgumentException exception)
        {
            Console.WriteLine(exception.GetType().Name + " " + exception.Message);
        }
    }
}
