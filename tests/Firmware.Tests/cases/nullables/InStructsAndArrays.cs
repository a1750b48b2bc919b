using System;

namespace Cases.Nullables;

/// <summary>Nullable fields, elements and nested nullable structs.</summary>
public static class InStructsAndArrays
{
    private struct Inner
    {
        public int? Number;
        public DateTimeKind? Kind;
    }

    private struct Outer
    {
        public Inner? Inner;
        public bool? Flag;
    }

    public static void Main()
    {
        var outer = new Outer[2];
        Console.WriteLine(outer[0].Inner.HasValue);
        outer[0].Inner = new Inner { Number = 5 };
        Console.WriteLine(outer[0].Inner?.Number ?? -1);
        Console.WriteLine(outer[0].Inner?.Kind == null);
        outer[1] = outer[0];
        outer[1].Inner = outer[1].Inner.Value with { Kind = DateTimeKind.Utc };
        Console.WriteLine(outer[1].Inner?.Kind == DateTimeKind.Utc);
        Console.WriteLine(outer[0].Inner.Equals(outer[1].Inner));
        int?[] numbers = [1, null, 3];
        var sum = 0;
        foreach (var number in numbers)
        {
            sum += number ?? 100;
        }

        Console.WriteLine(sum);
        numbers[1] += 1;
        Console.WriteLine(numbers[1].HasValue);
    }
}
