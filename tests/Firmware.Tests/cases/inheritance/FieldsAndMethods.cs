using System;

namespace Cases.Inheritance;

/// <summary>Derived classes add to and reach the members of their bases.</summary>
public static class FieldsAndMethods
{
    private class Animal
    {
        protected int _legs = 4;
        public string Name = "animal";

        public int Legs() => _legs;
    }

    private class Bird : Animal
    {
        public long Wings = 2;

        public Bird()
        {
            _legs = 2;
            Name = "bird";
        }
    }

    private sealed class Penguin : Bird
    {
        public byte Height = 90;

        public Penguin() => Wings = -Wings;

        public new int Legs() => base.Legs() * 100 + _legs;
    }

    public static void Main()
    {
        var penguin = new Penguin();
        Bird bird = penguin;
        Animal animal = bird;
        Console.WriteLine(animal.Name);
        Console.WriteLine(animal.Legs());
        Console.WriteLine(bird.Wings);
        Console.WriteLine(penguin.Legs());
        Console.WriteLine(penguin.Height);
        animal.Name = "changed";
        Console.WriteLine(penguin.Name);
        Console.WriteLine(new Animal().Legs());
        Console.WriteLine(ReferenceEquals(animal, penguin));
    }
}
