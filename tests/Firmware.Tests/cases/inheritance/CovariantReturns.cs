using System;

namespace Cases.Inheritance;

/// <summary>An override with a more derived result, also of properties and over two levels.</summary>
public static class CovariantReturns
{
    private class Animal
    {
        public virtual Animal Self() => this;

        public virtual object Data => "animal data";
    }

    private class Dog : Animal
    {
        public override Dog Self() => this;

        public override string Data => "dog data";

        public int Bones => 2;
    }

    private sealed class Puppy : Dog
    {
        public override Puppy Self() => new();

        public override string Data => base.Data + "!";

        public int Naps => 5;
    }

    public static void Main()
    {
        Animal animal = new Puppy();
        Console.WriteLine((string)animal.Data);
        Console.WriteLine(animal.Self() is Puppy);
        Dog dog = new Dog();
        Console.WriteLine(dog.Self().Bones);
        Console.WriteLine(dog.Data.Length);
        Console.WriteLine(new Puppy().Self().Naps);
        Console.WriteLine(((Dog)animal).Self().Bones);
    }
}
