using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>using declarations in iterators are disposed in reverse, at the right step.</summary>
public static class NestedUsing
{
    private sealed class Resource(string name) : IDisposable
    {
        public string Name => name;

        public void Dispose() => Console.WriteLine("close " + name);
    }

    private static IEnumerable<string> Read()
    {
        using var first = new Resource("a");
        yield return first.Name;
        {
            using var second = new Resource("b");
            yield return second.Name;
        }

        using (var third = new Resource("c"))
        {
            yield return third.Name;
        }

        yield return "last";
    }

    public static void Main()
    {
        foreach (var text in Read())
        {
            Console.WriteLine(text);
        }

        foreach (var text in Read())
        {
            Console.WriteLine(text);
            if (text == "b")
            {
                return;
            }
        }
    }
}
