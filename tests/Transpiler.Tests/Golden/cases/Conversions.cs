using System.Runtime.CompilerServices;

namespace Golden;

public static class Conversions
{
    public static int Main(string[] args) => (int)Construct(args.Length, 5);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Construct(double value, uint other) => (int)value + (sbyte)other + (long)other;
}
