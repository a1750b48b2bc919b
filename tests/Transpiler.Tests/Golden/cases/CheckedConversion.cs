using System.Runtime.CompilerServices;

namespace Golden;

public static class CheckedConversion
{
    public static int Main(string[] args) => Construct(args.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte Construct(int value) => checked((byte)value);
}
