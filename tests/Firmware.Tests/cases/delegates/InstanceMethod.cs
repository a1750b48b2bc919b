using System;

namespace Cases.Delegates;

/// <summary>A delegate keeps the object whose method it calls.</summary>
public static class InstanceMethod
{
    private sealed class Counter(int start)
    {
        private int _value = start;

        public int Next() => _value++;
    }

    public static void Main()
    {
        var counter = new Counter(5);
        Func<int> next = counter.Next;
        Console.WriteLine(next());
        Console.WriteLine(next());
        Console.WriteLine(counter.Next());
        Console.WriteLine(ReferenceEquals(next.Target, counter));
    }
}
