using System;

namespace Cases.Variance;

/// <summary>Variance through nested generic interfaces and delegates.</summary>
public static class NestedVariance
{
    private interface IOut<out T>
    {
        T Get();
    }

    private interface IIn<in T>
    {
        string Put(T value);
    }

    private sealed class Text(string value) : IOut<string>
    {
        public string Get() => value;
    }

    private sealed class Holder : IOut<IOut<string>>
    {
        public IOut<string> Get() => new Text("nested");
    }

    private sealed class Printer : IIn<IOut<object>>
    {
        public string Put(IOut<object> value) => "<" + value.Get() + ">";
    }

    public static void Main()
    {
        IOut<IOut<object>> outer = new Holder();
        Console.WriteLine((string)outer.Get().Get());
        IIn<IOut<string>> printer = new Printer();
        Console.WriteLine(printer.Put(new Text("t")));
        Func<IOut<string>> make = () => new Text("f");
        Func<IOut<object>> wide = make;
        Console.WriteLine((string)wide().Get());
        Action<IIn<object>> action = null;
        Console.WriteLine(action == null);
        object boxed = make;
        Console.WriteLine(boxed is Func<IOut<object>>);
        Console.WriteLine(boxed is Func<IOut<int>>);
    }
}
