using System.Runtime.CompilerServices;

namespace Golden;

public static class IfElse
{
    public static int Main(string[] args) => Construct(args.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int value)
    {
        if (value > 10)
        {
            return 1;
        }
        else if (value < 0)
        {
            value = -value;
        }

        return value;
    }
}
