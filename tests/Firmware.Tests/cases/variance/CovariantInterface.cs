using System;

namespace Cases.Variance;

/// <summary>An interface over a derived type stands for one over its base: assigned, tested, cast, called.</summary>
public static class CovariantInterface
{
    private interface ISource<out T>
    {
        T Next();

        string Name { get; }
    }

    private class Fruit
    {
        public virtual string Taste => "fruit";
    }

    private sealed class Lemon : Fruit
    {
        public override string Taste => "sour";
    }

    private sealed class LemonSource : ISource<Lemon>
    {
        public Lemon Next() => new();

        public string Name => "lemons";
    }

    private sealed class TextSource : ISource<string>
    {
        public string Next() => "text";

        public string Name => "texts";
    }

    private sealed class NumberSource : ISource<int>
    {
        public int Next() => 5;

        public string Name => "numbers";
    }

    public static void Main()
    {
        ISource<Fruit> fruits = new LemonSource();
        Console.WriteLine(fruits.Next().Taste);
        Console.WriteLine(fruits.Name);
        object[] all = [new LemonSource(), new TextSource(), new NumberSource(), "none"];
        foreach (var item in all)
        {
            Console.WriteLine(item is ISource<object>);
            Console.WriteLine(item is ISource<Fruit>);
            Console.WriteLine(item is ISource<Lemon>);
            Console.WriteLine(item is ISource<string>);
            Console.WriteLine(item is ISource<int>);
            Console.WriteLine((item as ISource<object>)?.Name ?? "null");
        }

        var cast = (ISource<object>)all[1];
        Console.WriteLine((string)cast.Next());
        Console.WriteLine(all[1] is ISource<IComparable>);
    }
}
