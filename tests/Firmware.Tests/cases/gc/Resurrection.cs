using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class Resurrection
{
    private sealed class Phoenix
    {
        public static Phoenix Saved;
        public static int Finalized;
        public int[] Data = { 1, 2, 3 };

        ~Phoenix()
        {
            Finalized++;
            Saved = this;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Make() => new Phoenix().Data[0] = 9;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Drop(bool again)
    {
        if (again)
        {
            GC.ReRegisterForFinalize(Phoenix.Saved);
        }

        Phoenix.Saved = null;
    }

    private static void Collect()
    {
        Console.WriteLine(Clear(20));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Console.WriteLine(Phoenix.Finalized);
    }

    public static void Main()
    {
        Make();
        Collect();
        Console.WriteLine(Phoenix.Saved.Data[0] + Phoenix.Saved.Data[2]);
        Drop(true);
        Collect();
        Console.WriteLine(Phoenix.Saved.Data[1]);
        Drop(false);
        Collect();
    }
}
