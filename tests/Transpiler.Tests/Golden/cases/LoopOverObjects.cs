using System.Runtime.CompilerServices;

namespace Golden;

/// <summary>The array is made and filled here and only read: its elements are objects, and none is compared with null.</summary>
public static class LoopOverObjects
{
    public static int Main(string[] args) => Construct(args.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int rounds)
    {
        string[] texts = ["one", "three"];
        var sum = 0;
        for (var round = 0; round < rounds; round++)
        {
            foreach (var text in texts)
            {
                sum += text.Length;
            }
        }

        return sum;
    }
}
