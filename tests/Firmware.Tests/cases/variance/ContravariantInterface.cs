using System;

namespace Cases.Variance;

/// <summary>An interface over a base type stands for one over a derived type.</summary>
public static class ContravariantInterface
{
    private interface ISink<in T>
    {
        int Put(T value);
    }

    private sealed class ObjectSink : ISink<object>
    {
        public int Count;

        public int Put(object value) => Count += value is string text ? text.Length : 100;
    }

    private sealed class IntSink : ISink<int>
    {
        public int Put(int value) => value;
    }

    public static void Main()
    {
        var sink = new ObjectSink();
        ISink<string> texts = sink;
        ISink<Exception> errors = sink;
        Console.WriteLine(texts.Put("four"));
        Console.WriteLine(errors.Put(new ArgumentException("x")));
        Console.WriteLine((object)sink is ISink<int>);
        Console.WriteLine((object)sink is ISink<IComparable>);
        object number = new IntSink();
        Console.WriteLine(number is ISink<int>);
        Console.WriteLine(number is ISink<object>);
        Console.WriteLine(number is ISink<string>);
        Console.WriteLine(sink.Count);
    }
}
