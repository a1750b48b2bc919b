using System;
using System.Threading;

namespace Cases.Interlocked_;

/// <summary>Each operation returns what .NET says: Add the new value, all others the old one.</summary>
public static class Operations
{
    private static int s_int = 5;
    private static uint s_uint = uint.MaxValue;
    private static long s_long = long.MaxValue;
    private static ulong s_ulong;

    public static void Main()
    {
        Console.WriteLine(Interlocked.Increment(ref s_int));
        Console.WriteLine(Interlocked.Increment(ref s_uint));
        Console.WriteLine(Interlocked.Increment(ref s_long));
        Console.WriteLine(Interlocked.Decrement(ref s_ulong));
        Console.WriteLine(Interlocked.Decrement(ref s_uint));
        Console.WriteLine(Interlocked.Decrement(ref s_int));
        Console.WriteLine(Interlocked.Add(ref s_int, -15));
        Console.WriteLine(Interlocked.Add(ref s_ulong, 10));
        Console.WriteLine(Interlocked.And(ref s_int, 0xF0));
        Console.WriteLine(s_int);
        Console.WriteLine(Interlocked.Or(ref s_int, 3));
        Console.WriteLine(s_int);
        Console.WriteLine(Interlocked.Or(ref s_ulong, 1UL << 63));
        Console.WriteLine(Interlocked.And(ref s_ulong, ulong.MaxValue << 1));
        Console.WriteLine(s_ulong);
        Console.WriteLine(Interlocked.Read(ref s_long));
        Console.WriteLine(Interlocked.Read(ref s_ulong));
        Interlocked.MemoryBarrierProcessWide();
    }
}
