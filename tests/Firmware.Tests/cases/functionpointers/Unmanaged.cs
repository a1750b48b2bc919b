using System;
using System.Runtime.InteropServices;

namespace Cases.FunctionPointers;

/// <summary>Methods that only native code and unmanaged function pointers call.</summary>
public static unsafe class Unmanaged
{
    [UnmanagedCallersOnly]
    private static int Add(int a, int b) => a + b;

    [UnmanagedCallersOnly(CallConvs = [typeof(System.Runtime.CompilerServices.CallConvCdecl)])]
    private static long Wide(byte a, double b) => a + (long)b;

    public static void Main()
    {
        delegate* unmanaged<int, int, int> add = &Add;
        Console.WriteLine(add(20, 22));
        delegate* unmanaged[Cdecl]<byte, double, long> wide = &Wide;
        Console.WriteLine(wide(255, 1e10));
    }
}
