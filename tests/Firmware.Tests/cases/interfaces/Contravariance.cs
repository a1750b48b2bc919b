using System;

namespace Cases.Interfaces;

/// <summary>A contravariant interface accepts an implementation for a base type.</summary>
public static class Contravariance
{
    private interface ISink<in T>
    {
        string Put(T value);
    }

    private sealed class Anything : ISink<object>
    {
        public string Put(object value) => "object " + value;
    }

    private sealed class Texts : ISink<string>
    {
        public string Put(string value) => "string " + value;
    }

    private interface IFactory<in TIn, out TOut>
    {
        TOut Make(TIn value);
    }

    private sealed class Maker : IFactory<object, string>
    {
        public string Make(object value) => value.ToString() + "!";
    }

    public static void Main()
    {
        ISink<string>[] sinks = [new Anything(), new Texts()];
        foreach (var sink in sinks)
        {
            Console.WriteLine(sink.Put("s"));
        }

        Console.WriteLine(sinks[1] is ISink<object>);
        IFactory<string, object> factory = new Maker();
        Console.WriteLine((string)factory.Make("made"));
        ISink<ISource<string>> deep = new Deep();
        Console.WriteLine(deep.Put(null));
    }

    private interface ISource<out T>
    {
    }

    private sealed class Deep : ISink<ISource<object>>
    {
        public string Put(ISource<object> value) => value == null ? "deep null" : "deep";
    }
}
