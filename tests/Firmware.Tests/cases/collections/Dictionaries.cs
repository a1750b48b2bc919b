using System;
using System.Collections.Generic;

namespace Cases.Collections;

/// <summary>Dictionary over text, numbers, enums, structs and classes.</summary>
public static class Dictionaries
{
    public static void Main()
    {
        var texts = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        texts["a"] = 3;
        Console.WriteLine(texts["a"]);
        Console.WriteLine(texts.TryGetValue("z", out var none));
        Console.WriteLine(none);
        Console.WriteLine(texts.TryAdd("a", 9));
        foreach (var pair in texts)
        {
            Console.WriteLine(pair.Key + "=" + pair.Value);
            Console.WriteLine(pair);
        }

        Console.WriteLine(texts.Remove("a"));
        foreach (var key in texts.Keys)
        {
            Console.WriteLine(key);
        }

        foreach (var value in texts.Values)
        {
            Console.WriteLine(value);
        }

        var numbers = new Dictionary<int, string>();
        for (var i = 0; i < 200; i++)
        {
            numbers[i * 7] = "v" + i;
        }

        for (var i = 0; i < 100; i++)
        {
            numbers.Remove(i * 14);
        }

        Console.WriteLine(numbers.Count);
        Console.WriteLine(numbers[7 * 151]);
        Console.WriteLine(numbers.ContainsKey(14));
        var days = new Dictionary<DayOfWeek, int> { [DayOfWeek.Friday] = 5 };
        Console.WriteLine(days[DayOfWeek.Friday]);
        var pairs = new Dictionary<(int, string), bool> { [(1, "x")] = true };
        Console.WriteLine(pairs.ContainsKey((1, "x")));
        Console.WriteLine(pairs.ContainsKey((2, "x")));
        try
        {
            Console.WriteLine(texts["nothing"]);
        }
        catch (KeyNotFoundException)
        {
            Console.WriteLine("not found");
        }

        try
        {
            texts.Add("b", 1);
        }
        catch (ArgumentException)
        {
            Console.WriteLine("twice");
        }
    }
}
