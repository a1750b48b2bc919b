using System.Runtime.CompilerServices;

namespace Golden;

public static class StaticField
{
    private static long _total = 5;

    public static int Main(string[] args) => (int)Construct(args.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Construct(int value) => _total += value;
}
