using System;
using System.Collections.Generic;

namespace Cases.ArrayInterfaces;

/// <summary>Arrays as IList, ICollection, IReadOnlyList, IReadOnlyCollection: what reads and writes elements.</summary>
public static class Lists
{
    public static void Main()
    {
        var array = new[] { 10, 20, 30 };
        IList<int> list = array;
        Console.WriteLine(list.Count);
        Console.WriteLine(list[1]);
        list[1] = 21;
        Console.WriteLine(array[1]);
        Console.WriteLine(list.IsReadOnly);
        IReadOnlyList<int> readOnly = array;
        Console.WriteLine(readOnly[2]);
        Console.WriteLine(readOnly.Count);
        ICollection<int> collection = array;
        Console.WriteLine(collection.Count);
        IReadOnlyCollection<int> counted = array;
        Console.WriteLine(counted.Count);
        IList<string> texts = new string[2];
        texts[0] = "set";
        Console.WriteLine(texts[0]);
        Console.WriteLine(texts[1] == null);
        Console.WriteLine(Sum(array));
        Console.WriteLine(Sum([1, 2]));
    }

    private static int Sum(IReadOnlyList<int> values)
    {
        var sum = 0;
        for (var i = 0; i < values.Count; i++)
        {
            sum += values[i];
        }

        return sum;
    }
}
