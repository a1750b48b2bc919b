using System;
using System.Collections;
using System.Collections.Generic;

namespace Cases.ArrayInterfaces;

/// <summary>The enumerator of an array by hand: two at a time, Reset, Dispose, both views of Current.</summary>
public static class Enumerators
{
    public static void Main()
    {
        IEnumerable<char> letters = new[] { 'x', 'y' };
        using var first = letters.GetEnumerator();
        using var second = letters.GetEnumerator();
        Console.WriteLine(first.MoveNext());
        Console.WriteLine(second.MoveNext());
        Console.WriteLine(first.MoveNext());
        Console.WriteLine(first.Current);
        Console.WriteLine(second.Current);
        Console.WriteLine((char)((IEnumerator)first).Current);
        Console.WriteLine(first.MoveNext());
        Console.WriteLine(first.MoveNext());
        first.Reset();
        Console.WriteLine(first.MoveNext());
        Console.WriteLine(first.Current);
        IEnumerable<char> none = Array.Empty<char>();
        Console.WriteLine(none.GetEnumerator().MoveNext());
        Console.WriteLine(none.GetEnumerator() == none.GetEnumerator());
    }
}
