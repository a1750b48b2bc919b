using System.Runtime.CompilerServices;

namespace Golden;

public static class CheckedArithmetic
{
    public static int Main(string[] args) => Construct(args.Length, 5);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int left, int right) => checked(left * right + left);
}
