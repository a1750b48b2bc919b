using System;

namespace Cases.Generics;

/// <summary>The new() constraint on classes and structs, with and without a constructor of the struct.</summary>
public static class ConstraintNew
{
    private static int _made;

    private sealed class Counted
    {
        public readonly int Number = ++_made;
    }

    private struct Plain
    {
        public int Number;
    }

    private struct Filled
    {
        public int Number;

        public Filled() => Number = 99;
    }

    private static T Create<T>()
        where T : new() => new T();

    public static void Main()
    {
        Console.WriteLine(Create<Counted>().Number);
        Console.WriteLine(Create<Counted>().Number);
        Console.WriteLine(Create<Plain>().Number);
        Console.WriteLine(Create<Filled>().Number);
        Console.WriteLine(default(Filled).Number);
        Console.WriteLine((new Filled[1])[0].Number);
        Console.WriteLine(Create<int>());
        Console.WriteLine(Create<Guid>() == default);
    }
}
