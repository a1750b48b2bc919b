using System;

namespace Cases.Conversions;

/// <summary>Implicit widening in arguments, returns, conditional expressions, arrays and compound operators.</summary>
public static class ImplicitInExpressions
{
    private static long Wide(int value) => value;

    private static double Real(long value) => value;

    private static int FromChar(char value) => value;

    private static decimal Exact(byte value) => value;

    public static void Main()
    {
        Console.WriteLine(Wide('a'));
        Console.WriteLine(Real(5) == 5.0);
        Console.WriteLine(FromChar('A') + (short)1);
        long chosen = 1 > 0 ? 'x' : 5;
        Console.WriteLine(chosen);
        long[] items = [1, 'b', (byte)3, 4u];
        Console.WriteLine(items[1] + items[3]);
        Console.WriteLine((int)Exact(200) - 1);
        double sum = 0;
        sum += 'a';
        sum += 1L;
        sum -= 0.5f;
        Console.WriteLine((int)(sum * 2));
        const int Small = 100;
        byte narrow = Small;
        sbyte negative = -Small;
        Console.WriteLine(narrow + negative);
    }
}
