using System;

namespace Cases.Closures;

/// <summary>Closures in generic methods and classes, for several arguments.</summary>
public static class GenericClosure
{
    private sealed class Memo<T>
    {
        private T _last;

        public Func<T, bool> Changed() => value =>
        {
            var same = System.Collections.Generic.EqualityComparer<T>.Default.Equals(value, _last);
            _last = value;
            return !same;
        };
    }

    private static Func<T> Cycle<T>(params T[] items)
    {
        var at = 0;
        return () => items[at++ % items.Length];
    }

    public static void Main()
    {
        var letters = Cycle('a', 'b');
        Console.WriteLine("" + letters() + letters() + letters());
        var numbers = Cycle(1L);
        Console.WriteLine(numbers() + numbers());
        var changed = new Memo<string>().Changed();
        Console.WriteLine(changed("x"));
        Console.WriteLine(changed("x"));
        Console.WriteLine(changed(null));
    }
}
