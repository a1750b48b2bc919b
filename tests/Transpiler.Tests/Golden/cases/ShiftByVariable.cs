using System.Runtime.CompilerServices;

namespace Golden;

public static class ShiftByVariable
{
    public static int Main(string[] args) => Construct(args.Length, 5);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int value, int count) => value << count | value >>> (32 - count);
}
