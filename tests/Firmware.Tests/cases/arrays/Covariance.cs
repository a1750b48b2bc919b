using System;

namespace Cases.Arrays;

/// <summary>An array of a derived type seen as an array of its base.</summary>
public static class Covariance
{
    private class Animal(string name)
    {
        public string Name = name;

        public virtual int Legs => 4;
    }

    private sealed class Bird(string name) : Animal(name)
    {
        public override int Legs => 2;
    }

    public static void Main()
    {
        var birds = new Bird[] { new("owl"), new("wren"), null };
        Animal[] animals = birds;
        object[] objects = animals;
        animals[2] = new Bird("crow");
        objects[1] = null;
        Console.WriteLine(Legs(animals));
        Console.WriteLine(birds[2].Name);
        Console.WriteLine(birds[1] == null);
        Console.WriteLine(objects.Length);
        Console.WriteLine(objects is Bird[]);
        string[] texts = ["a", "b"];
        objects = texts;
        objects[0] = "changed";
        Console.WriteLine(texts[0]);
        ref readonly var first = ref animals[0];
        Console.WriteLine(first.Name);
    }

    private static int Legs(Animal[] animals)
    {
        var sum = 0;
        foreach (var animal in animals)
        {
            sum = sum * 10 + (animal?.Legs ?? 0);
        }

        return sum;
    }
}
