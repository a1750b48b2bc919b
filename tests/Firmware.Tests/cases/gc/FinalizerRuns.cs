using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class FinalizerRuns
{
    private sealed class Resource
    {
        public static int Finalized;
        private readonly int _id;

        public Resource(int id) => _id = id;

        ~Resource() => Finalized += _id;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Make()
    {
        for (var i = 0; i < 10; i++)
        {
            GC.KeepAlive(new Resource(1));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    public static void Main()
    {
        Make();
        Console.WriteLine(Clear(20));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Console.WriteLine(Resource.Finalized);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Console.WriteLine(Resource.Finalized);
    }
}
