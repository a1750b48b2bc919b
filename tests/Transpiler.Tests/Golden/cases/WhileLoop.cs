using System.Runtime.CompilerServices;

namespace Golden;

public static class WhileLoop
{
    public static int Main(string[] args) => Construct(args.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int value)
    {
        var sum = 0;
        while (value > 0)
        {
            sum += value--;
            if (sum > 100)
            {
                break;
            }
        }

        return sum;
    }
}
