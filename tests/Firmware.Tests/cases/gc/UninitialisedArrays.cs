using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class UninitialisedArrays
{
    public static void Main()
    {
        var array = GC.AllocateUninitializedArray<int>(10);
        var pinned = GC.AllocateArray<byte>(20, true);
        array[9] = 4;
        pinned[19] = 5;
        Console.WriteLine(array.Length + pinned.Length + array[9] + pinned[19] + pinned[0]);
        try
        {
            GC.AllocateUninitializedArray<int>(-1);
        }
        catch (OverflowException)
        {
            Console.WriteLine("overflow");
        }
    }
}
