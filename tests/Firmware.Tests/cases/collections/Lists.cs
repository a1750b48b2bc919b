using System;
using System.Collections.Generic;

namespace Cases.Collections;

/// <summary>List of numbers, text and structs.</summary>
public static class Lists
{
    private static void Show(List<int> list)
    {
        foreach (var item in list)
        {
            Console.Write(item);
            Console.Write(' ');
        }

        Console.WriteLine(list.Count);
    }

    public static void Main()
    {
        var list = new List<int> { 3, 1, 2 };
        list.Add(9);
        list.Insert(0, 7);
        list.RemoveAt(1);
        list.AddRange(new List<int> { 5, 6 });
        Show(list);
        Console.WriteLine(list.Contains(2));
        Console.WriteLine(list.IndexOf(9));
        Console.WriteLine(list.LastIndexOf(4));
        Console.WriteLine(list.Remove(1));
        list.Reverse();
        Show(list);
        list.RemoveRange(1, 2);
        Show(list);
        list[0] = 100;
        Show(list.GetRange(0, 2));
        Console.WriteLine(list.ToArray().Length);
        var texts = new List<string> { "a", null, "c" };
        Console.WriteLine(texts.IndexOf(null));
        Console.WriteLine(texts.Contains("c"));
        var pairs = new List<(int, string)> { (1, "a"), (2, "b") };
        Console.WriteLine(pairs.IndexOf((2, "b")));
        var many = new List<long>();
        for (var i = 0; i < 100; i++)
        {
            many.Add(i * i);
        }

        Console.WriteLine(many.Count);
        Console.WriteLine(many[99]);
        list.Clear();
        Console.WriteLine(list.Count);
        try
        {
            Console.WriteLine(list[0]);
        }
        catch (ArgumentOutOfRangeException)
        {
            Console.WriteLine("out of range");
        }

        try
        {
            foreach (var item in many)
            {
                many.Add(item);
            }
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("modified");
        }
    }
}
