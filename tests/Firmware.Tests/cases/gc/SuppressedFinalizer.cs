using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class SuppressedFinalizer
{
    private sealed class Resource : IDisposable
    {
        public static int Finalized;
        public static int Disposed;

        ~Resource() => Finalized++;

        public void Dispose()
        {
            Disposed++;
            GC.SuppressFinalize(this);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Make(bool dispose)
    {
        var resource = new Resource();
        if (dispose)
        {
            resource.Dispose();
            resource.Dispose();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    public static void Main()
    {
        Make(true);
        Make(false);
        Make(true);
        Console.WriteLine(Clear(20));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Console.WriteLine(Resource.Finalized);
        Console.WriteLine(Resource.Disposed);
    }
}
