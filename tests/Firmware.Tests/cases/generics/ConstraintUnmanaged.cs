using System;

namespace Cases.Generics;

/// <summary>An unmanaged constraint allows pointers, sizeof and stackalloc of the type parameter.</summary>
public static unsafe class ConstraintUnmanaged
{
    private struct Pixel
    {
        public byte Red, Green, Blue;
    }

    private static int Bytes<T>(int count)
        where T : unmanaged => sizeof(T) * count;

    private static T Third<T>(T first)
        where T : unmanaged
    {
        T* items = stackalloc T[3];
        items[2] = first;
        T* last = items + 2;
        return *last;
    }

    private static byte Lowest<T>(T value)
        where T : unmanaged => *(byte*)&value;

    public static void Main()
    {
        Console.WriteLine(Bytes<Pixel>(5));
        Console.WriteLine(Bytes<long>(3));
        Console.WriteLine(Bytes<DayOfWeek>(2));
        Console.WriteLine(Third(new Pixel { Green = 200 }).Green);
        Console.WriteLine(Third(1UL << 63));
        Console.WriteLine(Lowest(0x12345678));
        Console.WriteLine(Lowest(true));
    }
}
