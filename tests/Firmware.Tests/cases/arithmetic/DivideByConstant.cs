using System;

namespace Cases.Arithmetic;

/// <summary>Division and remainder by constants, which compilers turn into multiplications.</summary>
public static class DivideByConstant
{
    private static readonly int[] Values = [0, 1, -1, 6, 7, 8, -8, 99, 100, -1001, int.MaxValue, int.MinValue];
    private static readonly ulong[] Wide = [0, 9, 10, 0xFFFFFFFF, 0x100000000, 12345678901234567890, ulong.MaxValue];

    public static void Main()
    {
        foreach (var value in Values)
        {
            Print(value / 2);
            Print(value / 3);
            Print(value / 7);
            Print(value / -8);
            Print(value % 8);
            Print(value % -10);
            Print((uint)value / 10);
            Print((uint)value % 7);
            Print((uint)value / 0x80000000);
            Console.WriteLine();
        }

        foreach (var value in Wide)
        {
            Print((long)(value / 10));
            Print((long)(value % 1000));
            Print((long)value / 3);
            Print((long)value % -7);
            Print((long)(value / 0x100000000));
            Console.WriteLine();
        }
    }

    private static void Print(long value)
    {
        Console.Write(value);
        Console.Write(' ');
    }
}
