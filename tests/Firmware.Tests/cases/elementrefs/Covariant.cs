// args: a
// args: b
// args: c
// args: d
// expect-exit: 134
using System;

namespace Cases.ElementRefs;

/// <summary>A reference to an element of a covariant array is refused, unless it is only read.</summary>
public static class Covariant
{
    private class Animal
    {
        public int Legs = 4;
    }

    private sealed class Bird : Animal
    {
    }

    public static void Main(string[] args)
    {
        Animal[] exact = [new Animal(), new Bird()];
        Change(ref exact[0]);
        Console.WriteLine(exact[0].Legs);
        Animal[] birds = new Bird[] { new() { Legs = 2 } };
        ref readonly var read = ref birds[0];
        Console.WriteLine(read.Legs);
        Console.WriteLine(Legs(birds));
        switch (args[0][0])
        {
            case 'a': Change(ref birds[0]); break;
            case 'b': Change(ref birds[5]); break;
            case 'c': Legs(birds) = 3; Set(birds, new Animal()); break;
            case 'd': Generic(birds); break;
        }

        Console.WriteLine("not reached");
    }

    private static ref int Legs(Animal[] animals) => ref animals[0].Legs;

    private static void Set(Animal[] animals, Animal animal) => animals[0] = animal;

    private static void Change(ref Animal place) => place = new Animal { Legs = 8 };

    private static ref T Generic<T>(T[] array) => ref array[0];
}
