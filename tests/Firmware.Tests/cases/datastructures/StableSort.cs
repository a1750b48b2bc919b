using System;
using System.Collections.Generic;

namespace Cases.DataStructures;

/// <summary>A merge sort over any list, which keeps the order of equals; the library's sort beside it.</summary>
public static class StableSort
{
    private sealed record Person(string Name, int Age);

    private sealed class ByAge : IComparer<Person>
    {
        public int Calls { get; private set; }

        public int Compare(Person? a, Person? b)
        {
            Calls++;
            return a!.Age.CompareTo(b!.Age);
        }
    }

    public static void Main()
    {
        List<Person> people = [];
        string[] names = ["Ada", "Bob", "Cy", "Dot", "Eve", "Fay", "Gus", "Hal", "Ivy", "Joe"];
        for (var i = 0; i < names.Length; i++)
        {
            people.Add(new Person(names[i], 20 + (i * 7 % 4)));
        }

        var order = new ByAge();
        Merge(people, order);
        foreach (var (name, age) in people)
        {
            Console.Write($"{name} {age}; ");
        }

        Console.WriteLine(order.Calls);
        Console.WriteLine(people[0]);
        int[] numbers = [5, 3, 9, -1, 0, 3, int.MinValue, int.MaxValue];
        Merge(numbers, Comparer<int>.Create((a, b) => b.CompareTo(a)));
        Console.WriteLine(string.Join(' ', numbers));
    }

    private static void Merge<T>(IList<T> items, IComparer<T> order) => Merge(items, new T[items.Count], 0, items.Count, order);

    private static void Merge<T>(IList<T> items, T[] buffer, int start, int end, IComparer<T> order)
    {
        if (end - start < 2)
        {
            return;
        }

        var middle = (start + end) >>> 1;
        Merge(items, buffer, start, middle, order);
        Merge(items, buffer, middle, end, order);
        for (var (i, left, right) = (start, start, middle); i < end; i++)
        {
            buffer[i] = right >= end || (left < middle && order.Compare(items[left], items[right]) <= 0) ? items[left++] : items[right++];
        }

        for (var i = start; i < end; i++)
        {
            items[i] = buffer[i];
        }
    }
}
