using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>Nothing of an iterator runs before the first MoveNext, argument checks included.</summary>
public static class LazyStart
{
    private static IEnumerable<int> Checked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Console.WriteLine("started");
        foreach (var c in text)
        {
            yield return c;
        }
    }

    public static void Main()
    {
        var wrong = Checked(null);
        Console.WriteLine("made");
        try
        {
            foreach (var _ in wrong)
            {
            }
        }
        catch (ArgumentNullException)
        {
            Console.WriteLine("late");
        }

        using var right = Checked("a").GetEnumerator();
        Console.WriteLine("before");
        Console.WriteLine(right.MoveNext());
        Console.WriteLine(right.Current);
        Console.WriteLine(right.MoveNext());
    }
}
