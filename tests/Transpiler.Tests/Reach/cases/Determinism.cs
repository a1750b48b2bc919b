using System;
using System.Collections.Generic;

/// <summary>Interfaces with several implementations, generics, strings, arrays of data, static constructors: much that can come in another order.</summary>
public static class Determinism
{
    private static readonly int[] Primes = [2, 3, 5, 7, 11, 13];
    private static readonly byte[] Bytes = [1, 2, 3, 4];
    private static readonly int Started = Environment.TickCount;

    public static int Main(string[] args)
    {
        IShape[] shapes = [new Square(3), new Circle(2), new Named("strip", new Square(1)), new Triangle { Base = 3, Height = 4 }];
        var total = 0;
        foreach (var shape in shapes)
        {
            total += shape.Area();
            Console.WriteLine(shape.Name);
            Console.WriteLine(shape.ToString());
        }

        foreach (var prime in Primes)
        {
            total += prime;
        }

        foreach (var value in Count(args.Length + 3))
        {
            total += value;
        }

        var numbers = new Stack<int>();
        numbers.Push(total + Started);
        numbers.Push(Bytes[args.Length]);
        var names = new Stack<string>();
        names.Push("a");
        Console.WriteLine(names.Pop());
        Console.WriteLine(numbers.Pop());
        return new Pair<int, string>(total, "x").First + new Pair<string, long>("y", 5).First.Length;
    }

    private static IEnumerable<int> Count(int limit)
    {
        for (var i = 0; i < limit; i++)
        {
            yield return i;
        }
    }
}

public sealed class Stack<T>
{
    private readonly T[] _items = new T[8];
    private int _count;

    public void Push(T item) => _items[_count++] = item;

    public T Pop() => _items[--_count];
}

public interface IShape
{
    string Name => "shape";

    int Area();
}

public class Square(int side) : IShape
{
    public virtual string Name => "square";

    public int Area() => side * side;

    public override string ToString() => "Square!";
}

public sealed class Circle(int radius) : IShape
{
    public int Area() => 3 * radius * radius;
}

public sealed class Named(string name, IShape inner) : IShape
{
    public string Name { get; } = name;

    public int Area() => inner.Area();
}

public struct Triangle : IShape
{
    public int Base;
    public int Height;

    public readonly int Area() => Base * Height / 2;
}

public readonly struct Pair<TFirst, TSecond>(TFirst first, TSecond second)
{
    public TFirst First { get; } = first;

    public TSecond Second { get; } = second;
}
