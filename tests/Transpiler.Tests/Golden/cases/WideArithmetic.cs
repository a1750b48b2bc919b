using System.Runtime.CompilerServices;

namespace Golden;

public static class WideArithmetic
{
    public static int Main(string[] args) => (int)Construct((ulong)args.Length, 5);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Construct(ulong left, ulong right) => left * right / 7 >> 3;
}
