using System;
using System.Collections;

namespace Cases.Iterators;

/// <summary>Iterators that return IEnumerable and IEnumerator without type argument.</summary>
public static class NonGeneric
{
    private static IEnumerable Mixed()
    {
        yield return 1;
        yield return "two";
        yield return null;
        yield return 'c';
    }

    private static IEnumerator Single(object value)
    {
        yield return value;
    }

    public static void Main()
    {
        foreach (var value in Mixed())
        {
            Console.WriteLine(value == null ? "null" : value.ToString());
        }

        foreach (var other in new object[] { 5L })
        {
            var single = Single(other);
            Console.WriteLine(single.MoveNext());
            Console.WriteLine(single.Current.Equals(5L));
            Console.WriteLine(single.MoveNext());
        }
    }
}
