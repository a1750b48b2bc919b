using System;

namespace Cases.Arrays;

/// <summary>Initialisers of every element type, nested and with expressions.</summary>
public static class LongLiterals
{
    private static int _next = 1;

    public static void Main()
    {
        sbyte[] small = [-128, 0, 127];
        ushort[] unsigned = [0, 1, 65535];
        double[] reals = [0.5, -1e10, double.MaxValue];
        ulong[] wide = [1, ulong.MaxValue];
        bool[] flags = [true, false, true];
        string[] texts = ["a", null, "c"];
        DayOfWeek[] days = [DayOfWeek.Friday, 0];
        int[] computed = [_next++, _next++, _next * 10];
        char[,] grid = { { 'a', 'b' }, { 'c', 'd' } };
        Console.WriteLine(small[0] + unsigned[2]);
        Console.WriteLine(reals[1] < reals[0] && reals[2] > 1e300);
        Console.WriteLine(wide[1]);
        Console.WriteLine(flags[2] && texts[1] == null && days[0] > days[1]);
        Console.WriteLine(computed[0] * 100 + computed[1] * 10 + computed[2]);
        Console.WriteLine(grid[1, 0]);
    }
}
