using System.Runtime.CompilerServices;

namespace Golden;

public static class UnorderedComparison
{
    public static int Main(string[] args) => Construct(args.Length, 5);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(double left, double right) => left >= right ? 1 : !(left < right) ? 2 : 3;
}
