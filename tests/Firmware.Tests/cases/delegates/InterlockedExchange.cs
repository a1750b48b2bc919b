using System;

namespace Cases.Delegates;

/// <summary>Delegates and other references exchanged atomically, as events do it.</summary>
public static class InterlockedExchange
{
    private static Action? current;

    private static object? slot = "old";

    public static void Main()
    {
        Action first = () => Console.WriteLine("first");
        var before = System.Threading.Interlocked.CompareExchange(ref current, first, null);
        Console.WriteLine(before is null);
        before = System.Threading.Interlocked.CompareExchange(ref current, null, null);
        Console.WriteLine(ReferenceEquals(before, first));
        current!();
        before = System.Threading.Interlocked.Exchange(ref current, null);
        Console.WriteLine(current is null);
        Console.WriteLine(ReferenceEquals(before, first));
        var old = slot;
        Console.WriteLine(ReferenceEquals(System.Threading.Interlocked.CompareExchange(ref slot, first, old), old));
        Console.WriteLine(slot == (object)first);
        var number = 5L;
        System.Threading.Interlocked.CompareExchange(ref number, 6L, 5L);
        Console.WriteLine(number);
    }
}
