using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class PinnedHandles
{
    public static unsafe void Main()
    {
        var array = new int[] { 1, 2, 3 };
        var handle = GCHandle.Alloc(array, GCHandleType.Pinned);
        var pointer = (int*)handle.AddrOfPinnedObject();
        GC.Collect();
        pointer[1] = 20;
        Console.WriteLine(array[1]);
        handle.Free();
        var text = GCHandle.Alloc("pinned", GCHandleType.Pinned);
        Console.WriteLine(((char*)text.AddrOfPinnedObject())[2]);
        text.Free();
        try
        {
            GCHandle.Alloc(new object[1], GCHandleType.Pinned);
            Console.WriteLine("pinned");
        }
        catch (ArgumentException)
        {
            Console.WriteLine("refused");
        }
    }
}
