using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class FinalizersOfBaseClasses
{
    private class Base
    {
        ~Base() => Console.WriteLine("base");
    }

    private sealed class Derived : Base
    {
        ~Derived() => Console.WriteLine("derived");
    }

    private sealed class Inheriting : Base
    {
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Make(int what) => GC.KeepAlive(what == 0 ? new Base() : what == 1 ? new Derived() : (object)new Inheriting());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    public static void Main()
    {
        for (var i = 0; i < 3; i++)
        {
            Make(i);
            Console.WriteLine(Clear(20));
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
