using System;
using System.Collections.Generic;

namespace Cases.ArrayInterfaces;

/// <summary>An array as a collection of a base of its elements, even through interfaces that are not variant.</summary>
public static class Covariance
{
    private class Animal
    {
        public virtual string Sound => "?";
    }

    private sealed class Cat : Animal
    {
        public override string Sound => "meow";
    }

    public static void Main()
    {
        string[] texts = ["a", "b"];
        IEnumerable<object> objects = texts;
        foreach (var item in objects)
        {
            Console.WriteLine((string)item);
        }

        IReadOnlyList<IComparable> comparable = texts;
        Console.WriteLine((string)comparable[1]);
        object cats = new[] { new Cat(), new Cat() };
        var animals = (IList<Animal>)cats;
        Console.WriteLine(animals.Count);
        Console.WriteLine(animals[0].Sound);
        animals[1] = new Cat();
        animals[0] = null;
        Console.WriteLine(animals[0] == null);
        Console.WriteLine(cats is ICollection<object>);
        Console.WriteLine(cats is IList<Cat>);
        Console.WriteLine(cats is IList<string>);
        Console.WriteLine(cats is IReadOnlyCollection<Animal>);
        Console.WriteLine(((object)new Animal[1]) is IList<Cat>);
        foreach (var animal in (IEnumerable<Animal>)cats)
        {
            Console.WriteLine(animal?.Sound ?? "null");
        }
    }
}
