using System;

namespace Cases.Records;

/// <summary>Record structs: mutable, readonly, with, equality and default values.</summary>
public static class RecordStructs
{
    private record struct Mutable(int X, int Y)
    {
        public int Sum => X + Y;

        public int Extra = 3;
    }

    private readonly record struct Fixed(string Key, long Value)
    {
        public Fixed(string key)
            : this(key, key.Length)
        {
        }
    }

    private record struct Empty;

    public static void Main()
    {
        var mutable = new Mutable(1, 2);
        mutable.X = 10;
        var copy = mutable with { Y = 20 };
        Console.WriteLine(copy.Sum + mutable.Sum + copy.Extra);
        Console.WriteLine(mutable == new Mutable(10, 2));
        Console.WriteLine(default(Mutable) == new Mutable(0, 0));
        Console.WriteLine(new Fixed("abc") == new Fixed("abc", 3));
        Console.WriteLine(new Fixed("abc") with { Value = 4 } != new Fixed("abc"));
        Console.WriteLine(default(Empty) == new Empty());
        object box = new Fixed("k", 1);
        Console.WriteLine(box.Equals(new Fixed("k", 1)));
    }
}
