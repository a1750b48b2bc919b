using System.Runtime.CompilerServices;

namespace Golden;

public static class DivideByVariable
{
    public static int Main(string[] args) => Construct(args.Length, args.Length + 1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int left, int right) => left / right + left % 10;
}
