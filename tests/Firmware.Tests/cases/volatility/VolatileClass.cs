using System;
using System.Threading;

namespace Cases.Volatility;

/// <summary>Volatile reads and writes through the Volatile class.</summary>
public static class VolatileClass
{
    private static int _int;
    private static long _long;
    private static bool _bool;
    private static object _object;

    public static void Main()
    {
        Volatile.Write(ref _int, 7);
        Volatile.Write(ref _int, Volatile.Read(ref _int) * 6);
        Volatile.Write(ref _long, -1L << 40);
        Volatile.Write(ref _bool, true);
        Volatile.Write(ref _object, "object");
        var array = new short[3];
        Volatile.Write(ref array[1], (short)-9);
        Console.WriteLine(Volatile.Read(ref _int));
        Console.WriteLine(Volatile.Read(ref _long));
        Console.WriteLine(Volatile.Read(ref _bool));
        Console.WriteLine(Volatile.Read(ref _object) == _object);
        Console.WriteLine(Volatile.Read(ref array[1]));
    }
}
