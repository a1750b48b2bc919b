using System;

namespace Cases.Interfaces;

/// <summary>An interface hides members of its base; the receiver's static type chooses.</summary>
public static class HiddenMembers
{
    private interface IAnimal
    {
        string Name { get; }

        object Make();
    }

    private interface IDog : IAnimal
    {
        new string Name { get; }

        new string Make();
    }

    private sealed class Dog : IDog
    {
        string IAnimal.Name => "animal";

        public string Name => "dog";

        public string Make() => "puppy";

        object IAnimal.Make() => 5;
    }

    public static void Main()
    {
        IDog dog = new Dog();
        IAnimal animal = dog;
        Console.WriteLine(dog.Name + " " + animal.Name);
        Console.WriteLine(dog.Make());
        Console.WriteLine((int)animal.Make());
    }
}
