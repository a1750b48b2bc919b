using System;

namespace Cases.Output;

/// <summary>Console.Write and WriteLine of every integer type at its limits.</summary>
public static class Integers
{
    public static void Main()
    {
        Console.WriteLine(sbyte.MinValue);
        Console.WriteLine(byte.MaxValue);
        Console.WriteLine(short.MinValue);
        Console.WriteLine(ushort.MaxValue);
        Console.WriteLine(int.MinValue);
        Console.WriteLine(int.MaxValue);
        Console.WriteLine(uint.MaxValue);
        Console.WriteLine(long.MinValue);
        Console.WriteLine(long.MaxValue);
        Console.WriteLine(ulong.MaxValue);
        Console.WriteLine(0);
        Console.WriteLine(0u);
        Console.WriteLine(0L);
        Console.WriteLine(0UL);
        Console.Write(-1);
        Console.Write(-10L);
        Console.Write(100u);
        Console.Write(1000UL);
        Console.Write((short)-5);
        Console.WriteLine();
        for (long power = 1; power > 0 && power < long.MaxValue / 10; power *= 10)
        {
            Console.Write(power - 1);
            Console.Write(' ');
            Console.Write(-power);
            Console.Write(' ');
            Console.WriteLine((ulong)power * 10);
        }
    }
}
