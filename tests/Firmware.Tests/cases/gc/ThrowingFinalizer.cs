// run: alone
// expect-exit: 134
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class ThrowingFinalizer
{
    private sealed class Bad
    {
        ~Bad() => throw new InvalidOperationException("in a finalizer");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Make() => GC.KeepAlive(new Bad());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    public static void Main()
    {
        Make();
        try
        {
            Console.WriteLine(Clear(20));
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Console.WriteLine("not reached");
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("not caught here");
        }
    }
}
