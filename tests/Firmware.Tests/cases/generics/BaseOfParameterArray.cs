using System;

namespace Cases.Generics;

/// <summary>A generic class derives from a generic class over an array or a tuple of its parameter.</summary>
public static class BaseOfParameterArray
{
    private class Cell<T>
    {
        public T Content;

        public virtual string Tell() => typeof(T).Name;
    }

    private class ArrayCell<T> : Cell<T[]>
    {
        public override string Tell() => "array " + base.Tell();
    }

    private class PairCell<T> : Cell<(T, T)>
    {
        public T Left => Content.Item1;

        public override string Tell() => "pair of " + typeof(T).Name;
    }

    private class Both<T> : ArrayCell<PairCell<T>>
    {
    }

    public static void Main()
    {
        Cell<int[]> first = new ArrayCell<int> { Content = [1, 2] };
        Console.WriteLine(first.Tell() + first.Content.Length);
        var pair = new PairCell<string> { Content = ("l", "r") };
        Console.WriteLine(pair.Tell() + pair.Left);
        var both = new Both<long> { Content = [new PairCell<long> { Content = (8, 9) }] };
        Console.WriteLine(both.Content[0].Left);
        Console.WriteLine(both is ArrayCell<PairCell<long>>);
        Console.WriteLine((object)both is Cell<PairCell<long>>);
    }
}
