using System;

namespace Cases.StaticConstructors;

/// <summary>A static constructor runs before the first instance is constructed.</summary>
public static class PreciseInstance
{
    private sealed class Thing
    {
        private static int _count;
        private readonly int _number = ++_count;

        static Thing()
        {
            Console.WriteLine("static");
            _count = 10;
        }

        public Thing() => Console.WriteLine("instance");

        public int Number => _number;
    }

    public static void Main()
    {
        Thing thing = null;
        Console.WriteLine("before");
        Console.WriteLine(thing is null);
        var array = new Thing[1];
        Console.WriteLine(array.Length);
        array[0] = new Thing();
        Console.WriteLine(array[0].Number);
        Console.WriteLine(new Thing().Number);
    }
}
