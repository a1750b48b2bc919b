using System;

namespace Cases.Generics;

/// <summary>A class as constraint: its virtual and protected members are reached through the type parameter.</summary>
public static class ConstraintBaseClass
{
    private abstract class Animal
    {
        public abstract string Sound();

        public virtual int Legs => 4;
    }

    private sealed class Hen : Animal
    {
        public override string Sound() => "cluck";

        public override int Legs => base.Legs - 2;
    }

    private sealed class Dog : Animal
    {
        public override string Sound() => "woof";
    }

    private class Farm<T>
        where T : Animal
    {
        public T Best;

        public string Listen() => Best == null ? "silence" : Best.Sound() + Best.Legs;

        public Animal AsAnimal() => Best;
    }

    public static void Main()
    {
        Console.WriteLine(new Farm<Hen> { Best = new Hen() }.Listen());
        Console.WriteLine(new Farm<Animal> { Best = new Dog() }.Listen());
        Console.WriteLine(new Farm<Dog>().Listen());
        Console.WriteLine(new Farm<Hen> { Best = new Hen() }.AsAnimal() is Hen);
    }
}
