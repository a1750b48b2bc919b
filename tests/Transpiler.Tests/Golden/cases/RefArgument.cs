using System.Runtime.CompilerServices;

namespace Golden;

public static class RefArgument
{
    public static int Main(string[] args) => Use(args.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Construct(ref int value, out long wide)
    {
        value++;
        wide = value;
    }

    private static int Use(int value)
    {
        Construct(ref value, out var wide);
        return value + (int)wide;
    }
}
