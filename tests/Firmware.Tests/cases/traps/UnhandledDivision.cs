// il2mcu: --division-checks trap
// expect-exit: 134
using System;

namespace Cases.Traps;

/// <summary>A division by zero that nobody catches.</summary>
public static class UnhandledDivision
{
    private static int s_zero;

    public static void Main()
    {
        Console.WriteLine(7 / (s_zero + 7));
        Console.WriteLine(7 % s_zero);
    }
}
