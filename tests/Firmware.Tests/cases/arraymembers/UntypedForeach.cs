using System;
using System.Collections;

namespace Cases.ArrayMembers;

/// <summary>foreach over Array, IEnumerable and IList, one dimension and several.</summary>
public static class UntypedForeach
{
    public static void Main()
    {
        Array numbers = new[] { 1, 2 };
        foreach (int number in numbers)
        {
            Console.WriteLine(number);
        }

        IEnumerable grid = new[,] { { "a", "b" }, { "c", null } };
        foreach (string text in grid)
        {
            Console.WriteLine(text ?? "null");
        }

        IList list = new long[] { 5, 6 };
        Console.WriteLine((long)list[1]);
        list[0] = 9L;
        Console.WriteLine((long)list[0]);
        Console.WriteLine(list.Count);
        Console.WriteLine(list.IsFixedSize);
        Console.WriteLine(list.IsReadOnly);
        ICollection collection = new char[3];
        Console.WriteLine(collection.Count);
        Console.WriteLine(collection.IsSynchronized);
        Console.WriteLine(collection.SyncRoot == collection);
        var enumerator = ((IEnumerable)new[] { true }).GetEnumerator();
        Console.WriteLine(enumerator.MoveNext());
        Console.WriteLine((bool)enumerator.Current);
        Console.WriteLine(enumerator.MoveNext());
        enumerator.Reset();
        Console.WriteLine(enumerator.MoveNext());
        ICollection source = new[] { 1, 2 };
        var objects = new object[3];
        source.CopyTo(objects, 1);
        Console.WriteLine((int)objects[2]);
    }
}
