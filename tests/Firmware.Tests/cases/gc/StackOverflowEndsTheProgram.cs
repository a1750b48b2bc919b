// run: alone
// expect-exit: 134
// stderr: type
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class StackOverflowEndsTheProgram
{
    private static int Depth(int n)
    {
        if (n < 0)
        {
            return 0;
        }

        return Depth(n + 1) + Depth(n + 2) + n;
    }

    public static void Main()
    {
        Console.WriteLine("deep");
        Console.WriteLine(Depth(0));
    }
}
