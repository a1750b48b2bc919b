using System.Runtime.CompilerServices;

namespace Golden;

public static class BoxAndUnbox
{
    private static object _box;

    public static int Main(string[] args) => Construct(args.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int value)
    {
        _box = value;
        return (int)_box;
    }
}
