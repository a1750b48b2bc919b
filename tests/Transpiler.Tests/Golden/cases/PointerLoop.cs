using System.Runtime.CompilerServices;

namespace Golden;

public static class PointerLoop
{
    public static int Main(string[] args) => Use();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe int Construct(byte* first, byte* end)
    {
        var sum = 0;
        while (first < end)
        {
            sum += *first++;
        }

        return sum;
    }

    private static unsafe int Use()
    {
        var buffer = stackalloc byte[4];
        return Construct(buffer, buffer + 4);
    }
}
