using System.Runtime.CompilerServices;

namespace Golden;

public static class ArrayLoop
{
    public static int Main(string[] args) => Construct(new int[args.Length]);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int[] array)
    {
        var sum = 0;
        for (var i = 0; i < array.Length; i++)
        {
            sum += array[i];
        }

        return sum;
    }
}
