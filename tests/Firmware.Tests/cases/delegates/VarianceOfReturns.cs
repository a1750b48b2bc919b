using System;

namespace Cases.Delegates;

/// <summary>Method groups with more derived results and less derived parameters.</summary>
public static class VarianceOfReturns
{
    private class Animal
    {
        public virtual string Name => "animal";
    }

    private sealed class Dog : Animal
    {
        public override string Name => "dog";
    }

    private static Dog Make(object from) => from == null ? null : new Dog();

    private static string Tell(Animal animal) => animal?.Name ?? "nobody";

    public static void Main()
    {
        Func<string, Animal> make = Make;
        Console.WriteLine(make("x").Name);
        Func<Dog, object> tell = Tell;
        Console.WriteLine((string)tell(null));
        Func<object, Dog> exact = Make;
        Func<string, Animal> wide = exact;
        Console.WriteLine(wide == (object)exact);
        Console.WriteLine(Tell(wide(null)));
        Action<Dog> action = (Action<Animal>)(animal => Console.WriteLine(animal.Name));
        action(new Dog());
    }
}
