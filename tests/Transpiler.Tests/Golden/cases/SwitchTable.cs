using System.Runtime.CompilerServices;

namespace Golden;

public static class SwitchTable
{
    public static int Main(string[] args) => Construct(args.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int value)
    {
        switch (value)
        {
            case 0: return 10;
            case 1: return 21;
            case 2: return 5;
            case 3: return 77;
            default: return -1;
        }
    }
}
