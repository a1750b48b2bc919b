using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Spans;

/// <summary>Unsafe: Add, As, AreSame, ByteOffset and null references.</summary>
public static class RefAndUnsafe
{
    public static void Main()
    {
        int[] items = [10, 20, 30];
        ref var first = ref MemoryMarshal.GetArrayDataReference(items);
        Unsafe.Add(ref first, 2) += 5;
        Console.WriteLine(items[2]);
        Console.WriteLine(Unsafe.AreSame(ref first, ref items[0]));
        Console.WriteLine((int)Unsafe.ByteOffset(ref first, ref items[2]));
        float real = 1;
        Console.WriteLine(Unsafe.As<float, int>(ref real));
        Unsafe.As<float, uint>(ref real) |= 0x80000000;
        Console.WriteLine(real == -1);
        object text = "text";
        Console.WriteLine(Unsafe.As<string>(text).Length);
        ref var nothing = ref Unsafe.NullRef<int>();
        Console.WriteLine(Unsafe.IsNullRef(ref nothing));
        var span = MemoryMarshal.CreateSpan(ref items[1], 2);
        span[1]++;
        Console.WriteLine(items[2]);
        Console.WriteLine(Unsafe.BitCast<int, float>(0x40000000) == 2);
    }
}
