using System;

namespace Cases.Arithmetic;

/// <summary>Quotients round to zero; the remainder has the dividend's sign.</summary>
public static class RemainderSigns
{
    public static void Main()
    {
        foreach (var left in new[] { 7, -7 })
        {
            foreach (var right in new[] { 3, -3 })
            {
                Console.WriteLine(left / right + " " + left % right + " " + (long)left / right + " " + (long)left % right);
                Console.WriteLine((short)left / (sbyte)right + " " + (short)left % (sbyte)right);
            }
        }

        Console.WriteLine(-7 >> 1);
        Console.WriteLine(-7 / 2);
        Console.WriteLine(unchecked((uint)-7) / 2 + " " + unchecked((uint)-7) % 10);
        Console.WriteLine(int.MinValue % 10);
    }
}
