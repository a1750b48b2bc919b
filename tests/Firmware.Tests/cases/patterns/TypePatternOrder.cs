using System;

namespace Cases.Patterns;

/// <summary>Arms by type are tried in order, interfaces and guards included.</summary>
public static class TypePatternOrder
{
    private interface IFast
    {
    }

    private class Animal
    {
    }

    private sealed class Cat : Animal, IFast
    {
    }

    private sealed class Snail : Animal
    {
        public int Age;
    }

    private static string Kind(object value) => value switch
    {
        Snail { Age: > 3 } => "old snail",
        IFast and Animal => "fast animal",
        Animal animal when animal.GetType() == typeof(Animal) => "plain animal",
        Snail snail => "snail " + snail.Age,
        Array { Length: 0 } => "empty array",
        int[] or long[] => "numbers",
        Enum => "enum",
        ValueType => "value",
        not null => "object",
        _ => "null",
    };

    public static void Main()
    {
        foreach (var one in new object[] { new Cat(), new Animal(), new Snail { Age = 1 }, new Snail { Age = 9 }, new int[0], new long[1], new string[2], DayOfWeek.Monday, 5, "s", null })
        {
            Console.WriteLine(Kind(one));
        }
    }
}
