using System;

namespace Cases.Generics;

/// <summary>Nullable values through constraints on their value type, with comparison.</summary>
public static class NullableStructConstraint
{
    private static T? Max<T>(T? left, T? right)
        where T : struct, IComparable<T> => left is not { } a ? right : right is not { } b ? left : a.CompareTo(b) >= 0 ? a : b;

    private static int Count<T>(params T?[] items)
        where T : struct
    {
        var count = 0;
        foreach (var item in items)
        {
            count += item.HasValue ? 1 : 0;
        }

        return count;
    }

    public static void Main()
    {
        Console.WriteLine(Max<int>(3, 5).Value);
        Console.WriteLine(Max<int>(null, 5).Value);
        Console.WriteLine(Max<long>(null, null).HasValue);
        Console.WriteLine(Count<char>('a', null, 'b'));
        Console.WriteLine(Max<DateTimeKindBox>(new(1), new(2)).Value.Value);
    }

    private readonly record struct DateTimeKindBox(int Value) : IComparable<DateTimeKindBox>
    {
        public int CompareTo(DateTimeKindBox other) => other.Value - Value;
    }
}
