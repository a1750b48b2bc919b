using System.Runtime.CompilerServices;

namespace Golden;

public static class FloatArithmetic
{
    public static int Main(string[] args) => (int)Construct(args.Length, 5);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static float Construct(float left, float right) => left * right + 0.5f;
}
