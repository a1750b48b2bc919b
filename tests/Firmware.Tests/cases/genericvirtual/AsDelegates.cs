using System;

namespace Cases.GenericVirtual;

/// <summary>Delegates over generic virtual methods.</summary>
public static class AsDelegates
{
    private class Base
    {
        public virtual string Run<T>(T value) => "base";
    }

    private sealed class Derived : Base
    {
        public override string Run<T>(T value) => value is string ? "derived string" : "derived";
    }

    private interface ISource
    {
        T Get<T>();
    }

    private sealed class Source : ISource
    {
        public T Get<T>() => default!;
    }

    public static void Main()
    {
        foreach (var one in new Base[] { new Base(), new Derived() })
        {
            Func<int, string> number = one.Run;
            Func<string, string> text = one.Run<string>;
            Console.WriteLine(number(1));
            Console.WriteLine(text("x"));
        }

        ISource source = new Source();
        Func<long> get = source.Get<long>;
        Func<string> none = source.Get<string>;
        Console.WriteLine(get());
        Console.WriteLine(none() is null);
    }
}
