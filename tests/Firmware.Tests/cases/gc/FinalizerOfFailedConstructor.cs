using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class FinalizerOfFailedConstructor
{
    private sealed class Failing
    {
        public static int Finalized;
        private readonly int _set;

        public Failing()
        {
            _set = 5;
            throw new InvalidOperationException("no");
        }

        ~Failing() => Finalized += _set;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Make()
    {
        try
        {
            GC.KeepAlive(new Failing());
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clear(int depth) => depth == 0 ? 0 : Clear(depth - 1) + depth;

    public static void Main()
    {
        Make();
        Console.WriteLine(Clear(30));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Console.WriteLine(Failing.Finalized);
    }
}
