using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class HandlesAreEqual
{
    public static void Main()
    {
        var target = new object();
        var first = GCHandle.Alloc(target);
        var second = GCHandle.Alloc(target);
        var same = GCHandle.FromIntPtr(GCHandle.ToIntPtr(first));
        Console.WriteLine(first == same);
        Console.WriteLine(first == second);
        Console.WriteLine(first != second);
        Console.WriteLine(first.Equals(same));
        Console.WriteLine(((IntPtr)first) == GCHandle.ToIntPtr(same));
        first.Free();
        second.Free();
        try
        {
            first.Free();
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("freed");
        }
    }
}
