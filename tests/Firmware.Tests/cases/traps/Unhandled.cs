// il2mcu: --null-checks trap
// expect-exit: 134
using System;

namespace Cases.Traps;

/// <summary>Nobody catches what the processor found.</summary>
public static class Unhandled
{
    private static int[] s_numbers;

    public static void Main()
    {
        Console.WriteLine("before");
        Console.WriteLine(s_numbers.Length);
        Console.WriteLine("after");
    }
}
