using System.Runtime.CompilerServices;

namespace Golden;

public static class StackAllocation
{
    public static int Main(string[] args) => Construct(args.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe int Construct(int count)
    {
        var buffer = stackalloc int[count];
        buffer[count - 1] = 5;
        return buffer[0];
    }
}
