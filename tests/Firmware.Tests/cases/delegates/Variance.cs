using System;

namespace Cases.Delegates;

/// <summary>Delegates convert along the variance of their type parameters, and method groups along their signatures.</summary>
public static class Variance
{
    private class Animal
    {
        public virtual string Name => "animal";
    }

    private sealed class Cat : Animal
    {
        public override string Name => "cat";
    }

    private static Cat MakeCat() => new();

    private static string NameOf(Animal animal) => animal.Name;

    public static void Main()
    {
        Func<Cat> makeCat = MakeCat;
        Func<Animal> makeAnimal = makeCat;
        Func<object> makeObject = makeAnimal;
        Console.WriteLine(makeAnimal().Name);
        Console.WriteLine(makeObject() is Cat);
        Func<Animal, string> nameOf = NameOf;
        Func<Cat, object> narrow = nameOf;
        Console.WriteLine((string)narrow(new Cat()));
        Func<Animal> fromGroup = MakeCat;
        Func<Cat, string> toGroup = NameOf;
        Console.WriteLine(toGroup((Cat)fromGroup()));
        Action<object> any = x => Console.WriteLine(x is string);
        Action<string> words = any;
        words("w");
    }
}
