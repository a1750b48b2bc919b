using System.Runtime.CompilerServices;

namespace Golden;

public static class ArrayLiteral
{
    public static int Main(string[] args) => Construct()[args.Length];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int[] Construct() => [1, 2, 3, 5, 8, 13];
}
