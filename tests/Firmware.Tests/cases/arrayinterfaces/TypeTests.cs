using System;
using System.Collections;
using System.Collections.Generic;

namespace Cases.ArrayInterfaces;

/// <summary>Which interfaces arrays have.</summary>
public static class TypeTests
{
    public static void Main()
    {
        Show(new int[1]);
        Show(new string[1]);
        Show(new int[1][]);
        Show(new object[0]);
        Show("text");
    }

    private static void Show(object value)
    {
        Console.WriteLine(value is Array);
        Console.WriteLine(value is IEnumerable);
        Console.WriteLine(value is ICollection);
        Console.WriteLine(value is IList);
        Console.WriteLine(value is ICloneable);
        Console.WriteLine(value is IStructuralEquatable);
        Console.WriteLine(value is IStructuralComparable);
        Console.WriteLine(value is IEnumerable<int>);
        Console.WriteLine(value is IEnumerable<string>);
        Console.WriteLine(value is IEnumerable<object>);
        Console.WriteLine(value is IList<int[]>);
        Console.WriteLine(value is IEnumerable<IEnumerable<int>>);
        Console.WriteLine(value is IEnumerable<char>);
        Console.WriteLine(value is ISet<int>);
        Console.WriteLine(value is IEnumerator<int>);
        Console.WriteLine(value is IDisposable);
    }
}
