using System;

namespace Cases.Variance;

/// <summary>Variance through type parameters of classes and methods, with structs and null among the implementations.</summary>
public static class GenericClasses
{
    private interface IPart<out T>
    {
        T Get();
    }

    private readonly struct StructPart(string text) : IPart<string>
    {
        public string Get() => text;
    }

    private class Part<T>(T value) : IPart<T>
    {
        public virtual T Get() => value;
    }

    private sealed class Twice(string value) : Part<string>(value)
    {
        public override string Get() => base.Get() + base.Get();
    }

    public static void Main()
    {
        Console.WriteLine(Count<object>(new Part<string>("a")));
        Console.WriteLine(Count<IComparable>(new Twice("b")));
        Console.WriteLine(Count<object>(new StructPart("c")));
        Console.WriteLine(Count<object>(new Part<int>(1)));
        Console.WriteLine(Count<object>(null));
        Console.WriteLine(Text(new StructPart("struct")));
        IPart<object> either = Environment.TickCount > -1 ? new Twice("x") : new StructPart("y");
        Console.WriteLine((string)either.Get());
    }

    private static string Text(IPart<object> part) => (string)part.Get();

    private static int Count<T>(object value) => value is IPart<T> part ? part.Get() is string text ? text.Length : -1 : -2;
}
