// il2mcu: --gc none
using System;

public static unsafe class AllocationForbidden
{
    private struct Point
    {
        public int X;
    }

    public static int Main()
    {
        var onStack = stackalloc int[3];
        var point = new Point { X = onStack[2] };
        Console.WriteLine("known at build time");
        return point.X + Vector(2).Length + (Boxed(point) is null ? 1 : 0) + Joined(point.X).Length + (Made() is null ? 1 : 0);
    }

    private static int[] Vector(int length) => new int[length]; // error MCU2015

    private static object Boxed(Point point) => point; // error MCU2015

    private static string Joined(int number) => new('x', number); // error MCU2015

    private static Action Made() => new(Nothing); // error MCU2015

    private static void Nothing()
    {
    }
}
