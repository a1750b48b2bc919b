using System;
using System.Runtime.CompilerServices;

namespace Golden;

public static class Throw
{
    public static int Main(string[] args) => Construct(args.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int value) => value > 0 ? value : throw new InvalidOperationException("not positive");
}
