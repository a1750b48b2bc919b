using System;

namespace Cases.Delegates;

/// <summary>Delegates as arguments of constructors, base constructors and indexers.</summary>
public static class ConstructorArguments
{
    private class Base(Func<int> source)
    {
        public int Value => source();
    }

    private sealed class Derived(int start, Func<int, int> map) : Base(() => map(start))
    {
        public int this[Func<int, int> other] => other(Value);
    }

    public static void Main()
    {
        var derived = new Derived(4, x => x * x);
        Console.WriteLine(derived.Value);
        Console.WriteLine(derived[x => x + 1]);
        Console.WriteLine(new Base(() => 7).Value);
    }
}
