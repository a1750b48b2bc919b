using System.Runtime.CompilerServices;

namespace Golden;

public static class AddInts
{
    public static int Main(string[] args) => Construct(args.Length, 5);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int left, int right) => left + right * 3 - 1;
}
