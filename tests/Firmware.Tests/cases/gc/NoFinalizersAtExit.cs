// run: alone
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class NoFinalizersAtExit
{
    private sealed class Late
    {
        ~Late() => Console.WriteLine("finalized");
    }

    private static Late s_late;

    public static void Main()
    {
        s_late = new Late();
        Console.WriteLine("end");
    }
}
