using System.Runtime.CompilerServices;

namespace Golden;

public static class ArrayAccess
{
    public static int Main(string[] args) => Construct(new int[5], args.Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Construct(int[] array, int index) => array[index]++ + array.Length;
}
